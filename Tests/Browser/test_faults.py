"""Faults planted in a copy of the content: each is found where it is, all in one run."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from command import assay, build, copy_of_sources, stamps, tree

ARTICLES = "articles"


@dataclass(frozen=True)
class Fault:
    """A fault as planted: the code it must get, its file, and the columns that name it rightly."""

    code: str
    path: str
    line: int
    columns: frozenset[int]

    def is_met_by(self, finding: dict) -> bool:
        return (
            finding["code"] == self.code and finding["severity"] == "error"
            and finding["path"].endswith(self.path) and finding["line"] == self.line
            and finding["column"] in self.columns)


class Content:
    """A copy of Content/ that faults are planted in."""

    def __init__(self, folder: Path):
        self.folder = folder

    def edit(self, path: str, old: str | None, new: str) -> None:
        """Replaces the first `old`, or appends `new` where `old` is None."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert old is None or old in text, f"{path} does not hold {old!r}"
        text = text.rstrip("\n") + "\n" + new if old is None else text.replace(old, new, 1)
        file.write_text(text, encoding="utf-8")

    def fault(self, code: str, path: str, *marks: str) -> Fault:
        """The fault at the last place of the first mark; the other marks, on that line, will do
        as well."""
        text = (self.folder / path).read_text(encoding="utf-8")
        at = text.rindex(marks[0])
        start = text.rfind("\n", 0, at) + 1
        line = text[start:].split("\n", 1)[0]
        return Fault(
            code, path, text.count("\n", 0, at) + 1,
            frozenset(line.index(mark) + 1 for mark in marks))


def article_with(folder: Path, words: str) -> str:
    """The path, from Content/, of the first article that holds some words."""
    for file in sorted((folder / ARTICLES).glob("*/article.md")):
        if words in file.read_text(encoding="utf-8"):
            return file.relative_to(folder).as_posix()
    raise AssertionError(f"no article holds {words!r}")


def plant_seven(folder: Path) -> list[Fault]:
    content = Content(folder)
    changed = article_with(folder, "[24.6%](figure:")
    highlights = changed.replace("article.md", "highlights.yml")
    text = (folder / highlights).read_text(encoding="utf-8")
    indent = re.search(r"^figures:\n( +)\S", text, re.MULTILINE)[1]
    subject = re.search(r"subject: ([\w.-]+)", text)[1]
    others = [
        path.relative_to(folder).as_posix()
        for path in sorted((folder / ARTICLES).glob("*/article.md"))
        if path.relative_to(folder).as_posix() != changed]

    content.edit(changed, "[24.6%](figure:", "[26.4%](figure:")
    content.edit(others[0], None, "\nThe last share is [7.5%](figure:no-such-figure).\n")
    content.edit(others[1], None, "\nThis is told in [another place](article:no-such-article).\n")
    content.edit("sources.yml", None, "scmp: {name: The same again, kind: press}\n")
    content.edit(others[2], "---\n", "---\nsumary: A key with a letter left out.\n")
    shared = f"subject: {subject}, kind: count, value: \"3\", unit: count"
    content.edit(
        highlights, "figures:\n",
        f"figures:\n{indent}planted-a: {{{shared}, period: 2024, chain: null}}\n"
        f"{indent}planted-b: {{{shared}, period: 2025-13, chain: [rare-earth-exchanges]}}\n")

    unsourced = content.fault(
        "figure-unsourced", highlights, "planted-a", "chain: null", "null}", "{subject")
    bad_period = content.fault("period-invalid", highlights, "2025-13")
    return [
        content.fault("figure-mismatch", changed, "[26.4%](figure:", "26.4%](figure:"),
        content.fault(
            "figure-unknown", others[0], "figure:no-such-figure", "no-such-figure", "[7.5%]"),
        content.fault(
            "reference-broken", others[1], "article:no-such-article", "no-such-article",
            "[another"),
        content.fault("key-duplicate", "sources.yml", "scmp: {name: The same"),
        content.fault("key-unknown", others[2], "sumary"),
        unsourced, bad_period]


@pytest.fixture
def copy(tmp_path) -> Path:
    return copy_of_sources(tmp_path / "copy")


def test_the_content_itself_has_no_error(copy):
    outcome = assay("check", "--content", copy / "Content", "--templates", copy / "Templates")
    assert outcome.code == 0, str(outcome)


@pytest.mark.parametrize("command", ["build", "check"])
def test_seven_faults_are_all_found_in_one_run(copy, command):
    output = copy / "Output"
    assert build(copy / "Content", output, templates=copy / "Templates").code == 0
    before = tree(output), stamps(output)
    faults = plant_seven(copy / "Content")

    outcome = assay(
        command, "--content", "Content", "--templates", "Templates", "--output", "Output",
        "--format", "json", cwd=copy)

    assert outcome.code == 1, str(outcome)
    missed = [fault for fault in faults if not any(map(fault.is_met_by, outcome.errors))]
    shown = [(e["code"], e["path"], e["line"], e["column"], e["message"]) for e in outcome.errors]
    assert not missed, f"not found: {missed}\nfound: {shown}"
    assert len(outcome.errors) == len(faults), f"more errors than faults: {shown}"
    assert (tree(output), stamps(output)) == before, "a failed build changed the output"


def test_the_text_form_names_place_and_code(copy):
    faults = plant_seven(copy / "Content")
    outcome = assay(
        "check", "--content", "Content", "--templates", "Templates", "--output", "Output",
        "--format", "text", cwd=copy)
    assert outcome.code == 1, str(outcome)
    lines = (outcome.out + outcome.err).splitlines()
    for fault in faults:
        places = [f"{fault.path}:{fault.line}:{column}: error: " for column in fault.columns]
        assert any(
            place in line and line.endswith(f"[{fault.code}]")
            for line in lines for place in places), f"{fault} in {lines}"


def test_a_number_bound_to_nothing_is_an_error_here(copy):
    content = Content(copy / "Content")
    path = article_with(copy / "Content", "[24.6%](figure:")
    content.edit(path, None, "\nAnother 7,777 tonnes went abroad.\n")
    fault = content.fault("figure-unbacked", path, "7,777")
    outcome = assay(
        "check", "--content", copy / "Content", "--templates", copy / "Templates",
        "--format", "json")
    assert outcome.code == 1, str(outcome)
    assert [fault.is_met_by(error) for error in outcome.errors] == [True], outcome.errors


def test_explain_knows_every_code_that_was_found(copy):
    for fault in plant_seven(copy / "Content"):
        outcome = assay("explain", fault.code)
        assert outcome.code == 0 and len(outcome.out.split()) > 10, str(outcome)


def test_wrong_use_ends_with_64():
    assert assay("build", "--no-such-option").code == 64
    assert assay("explain", "no-such-code").code == 64


def test_a_missing_folder_ends_with_74(tmp_path):
    outcome = build(tmp_path / "nothing", tmp_path / "Output")
    assert outcome.code == 74, str(outcome)
    assert not (tmp_path / "Output").exists() or not any((tmp_path / "Output").iterdir())
