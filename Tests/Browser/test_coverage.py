"""`assay check --coverage`: which numbers rest on a figure, told after the findings."""

import json
import re
from pathlib import Path

import pytest

from command import Outcome, assay, copy_of_sources
from test_faults import Content, article_with

SENTENCE = "\nAnother 7,777 tonnes went abroad, and 8,888 tonnes stayed.\n"


@pytest.fixture
def copy(tmp_path) -> Path:
    return copy_of_sources(tmp_path / "copy")


def check(copy: Path, *more: str) -> Outcome:
    return assay(
        "check", "--content", "Content", "--templates", "Templates", "--date", "2026-01-01",
        *more, cwd=copy)


def coverage(outcome: Outcome) -> dict:
    """The object of a run with `--coverage --format json`: the last line of standard output."""
    return json.loads(outcome.out.splitlines()[-1])["coverage"]


def row(outcome: Outcome, name: str) -> list[str]:
    """The cells of a row of the table."""
    line = next(line for line in outcome.out.splitlines() if line.startswith(name))
    return re.split(r"  +", line.strip())


def plant(copy: Path) -> str:
    """Two numbers that no figure backs, one of them waived; the path of the article."""
    content = Content(copy / "Content")
    path = article_with(copy / "Content", "[24.6%](figure:")
    content.edit(path, None, SENTENCE)
    content.edit(
        path, "authors:",
        "waive: [{rule: figure-unbacked, at: '8,888 tonnes', because: A planted reason}]\nauthors:")
    return path


def test_all_numbers_of_the_example_are_bound(copy):
    outcome = check(copy, "--coverage")
    assert outcome.code == 0, str(outcome)
    articles = list((copy / "Content/articles").iterdir())
    for article in articles:
        cells = row(outcome, f"articles/{article.name}")
        assert int(cells[2]) > 5 and cells[3:7] == ["0", "0", "100 %", "100 %"], cells
    assert len(articles) == 5
    assert row(outcome, "publication")[3:7] == ["0", "0", "100 %", "100 %"], str(outcome)
    assert "uncovered: '" not in outcome.out and "waived: '" not in outcome.out
    assert "not looked for, and not counted: " in outcome.out


def test_numbers_without_a_figure_are_told_with_their_place(copy):
    path = plant(copy)
    outcome = check(copy, "--coverage")
    assert outcome.code == 1, str(outcome)
    text = (copy / "Content" / path).read_text(encoding="utf-8")
    line = text.count("\n", 0, text.index("7,777")) + 1
    start = SENTENCE.strip()
    assert (
        f"Content/{path}:{line}:{start.index('7,777') + 1}: uncovered: '7,777 tonnes'"
        in outcome.out.splitlines())
    assert (
        f"Content/{path}:{line}:{start.index('8,888') + 1}: waived: '8,888 tonnes': "
        "A planted reason" in outcome.out.splitlines())
    cells = row(outcome, str(Path(path).parent))
    assert cells[3:7] == ["1", "1", "96 %", "100 %"], cells
    assert row(outcome, "publication")[5] == "98 %"
    found = outcome.out.index("[figure-unbacked]")
    assert found < outcome.out.index("numbers in"), "the table stands before a finding"


def test_json_is_one_object_behind_the_findings(copy):
    path = plant(copy)
    outcome = check(copy, "--coverage", "--format", "json")
    lines = [json.loads(line) for line in outcome.out.splitlines()]
    assert all("code" in line for line in lines[:-1]) and len(lines) > 1
    report = coverage(outcome)
    assert [number["text"] for number in report["uncovered"]] == ["7,777 tonnes"]
    assert report["uncovered"][0]["path"] == f"Content/{path}"
    assert report["waived"][0]["because"] == "A planted reason"
    texts = {text["name"]: text for text in report["texts"]}
    article = texts[str(Path(path).parent)]["all"]
    assert (article["waived"], article["uncovered"], article["percent"]) == (1, 1, 96)
    assert texts[str(Path(path).parent)]["places"]["highlights"]["percent"] == 100
    assert report["publication"]["all"]["excluded"]["date"] > 10
    for text in [*report["texts"], report["publication"]]:
        for count in [text["all"], *text["places"].values()]:
            assert count["found"] == (
                count["bound"] + sum(count["excluded"].values()) + count["waived"]
                + count["uncovered"]), text
    assert report["notLookedFor"]


def test_a_waiver_that_answers_nothing_is_found(copy):
    path = plant(copy)
    Content(copy / "Content").edit(path, "8,888 tonnes stayed", "the rest stayed")
    outcome = check(copy, "--format", "json")
    assert [f["code"] for f in outcome.findings if f["severity"] == "warning"] == ["waiver-unused"]


def test_without_the_flag_nothing_is_said_of_coverage(copy):
    assert "numbers in" not in check(copy).out
    assert '"coverage"' not in check(copy, "--format", "json").out
