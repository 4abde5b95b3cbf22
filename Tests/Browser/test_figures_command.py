"""`assay figures` and `assay explain article#figure`: the publication asked about its numbers."""

import csv
import io
import json
import subprocess
from collections import Counter
from fractions import Fraction

import pytest

from command import ASSAY, ROOT, Outcome, assay, copy_of_sources
from test_faults import Content, article_with

DAY = ("--date", "2026-01-01")


def figures(*arguments: str, **how) -> Outcome:
    return assay("figures", *DAY, *arguments, **how)


def records(*arguments: str) -> list[dict]:
    outcome = figures("--format", "json", *arguments)
    assert outcome.code == 0 and (outcome.err == "" or outcome.out == ""), str(outcome)
    return [json.loads(line) for line in outcome.out.splitlines()]


def names(*arguments: str) -> list[str]:
    return [record["figure"] for record in records(*arguments)]


@pytest.fixture(scope="module")
def everything() -> list[dict]:
    return records()


def rows(*arguments: str) -> list[dict]:
    outcome = figures("--format", "csv", *arguments)
    assert outcome.code == 0, str(outcome)
    return list(csv.DictReader(io.StringIO(outcome.out, newline=""), strict=True))


def explain(name: str, *arguments: str, **how) -> Outcome:
    return assay("explain", name, *DAY, *arguments, **how)


def test_json_has_every_figure_with_every_key(everything):
    assert len(everything) == 61
    assert len({record["figure"] for record in everything}) == 61
    assert {tuple(record) for record in everything} == {tuple(sorted(everything[0]))}
    slugs = [record["article"] for record in everything]
    assert slugs == sorted(slugs)
    for record in everything:
        file = ROOT / record["file"]
        line = file.read_text(encoding="utf-8").splitlines()[record["line"] - 1]
        assert line.strip().startswith(record["id"] + ":"), record["figure"]
        if record["interval"] and record["interval"]["lower"] and record["interval"]["upper"]:
            low, high = (Fraction(record["interval"][end]) for end in ("lower", "upper"))
            assert low <= high


def test_the_share_is_told_with_its_arithmetic(everything):
    share = next(r for r in everything if r["figure"] == "baotou-output-2025#re-share")
    assert share["interval"] == {
        "lower": "28.25", "upper": "28.35", "lowerClosed": True, "upperClosed": True}
    check = share["checks"][0]
    assert (check["rule"], check["outcome"], check["power"], check["interval"]) == (
        "share-of-growth", "consistent", 12, "[27.75, 28.89]")
    assert [link["source"] for link in share["chain"]][-1] == share["root"]


def test_csv_says_what_json_says(everything):
    table = rows()
    assert len(table) == len(everything)
    for row, record in zip(table, everything):
        for key in (
                "figure", "article", "id", "label", "value", "printed", "form", "kind", "unit",
                "cmp", "period", "basis", "coverage", "prices", "status", "measure", "subject",
                "of", "restates", "check", "root", "formula", "note", "quote", "file"):
            assert row[key] == (record[key] or ""), (record["figure"], key)
        assert int(row["line"]) == record["line"] and int(row["scale"]) == record["scale"]
        assert row["verdict"] == record["verdict"]["word"]
        assert row["verdictBecause"] == (record["verdict"]["because"] or "")
        for key in ("lower", "upper"):
            assert row[key] == ((record["interval"] or {}).get(key) or "")
        assert row["chain"].split(" < ") == [link["source"] for link in record["chain"]]
        assert int(row["independent"]) == record["independence"]["independent"]
        assert row["computed"] == str(record["computed"]).lower()


def test_csv_has_the_line_ends_of_its_standard_and_no_mark():
    out = subprocess.run(
        [str(ASSAY), "figures", *DAY, "--format", "csv"], cwd=ROOT, capture_output=True).stdout
    assert out.startswith(b"figure,article,id,") and out.endswith(b"\r\n")
    assert out.count(b"\r\n") == out.count(b"\n") == 62


def test_the_table_fits_and_counts():
    outcome = figures()
    assert outcome.code == 0 and outcome.err == "", str(outcome)
    lines = outcome.out.splitlines()
    assert max(map(len, lines)) <= 100
    assert lines[-1] == "61 figures"
    assert figures("--kind", "gap").out.splitlines()[-1] == "1 of 61 figures"


def test_filters_keep_what_they_say(everything):
    def those(is_wanted) -> list[str]:
        return [record["figure"] for record in everything if is_wanted(record)]

    assert names("--kind", "share") == those(lambda r: r["kind"] == "share") != []
    assert names("--verdict", "wrong") == those(lambda r: r["verdict"]["word"] == "wrong") != []
    assert names("--root", "morgan-stanley") == those(lambda r: r["root"] == "morgan-stanley") != []
    assert names("--source", "scmp") == those(
        lambda r: "scmp" in [link["source"] for link in r["chain"]]) != []
    assert names("--flagged") == those(lambda r: r["flags"]) != []
    assert names("--check", "none") == those(lambda r: not r["checks"]) != []
    for outcome in ("consistent", "conditional", "implausible", "inconsistent", "not-checkable"):
        assert names("--check", outcome) == those(
            lambda r: outcome in [check["outcome"] for check in r["checks"]])
    assert names("--subject", "bayan-obo", "--exact") == those(
        lambda r: r["subject"] == "bayan-obo") != []
    assert len(names("--subject", "world")) > len(names("--subject", "china")) > 40
    assert names("--article", "thorium-and-the-mine", "--kind", "share", "--source", "scmp") == those(
        lambda r: r["article"] == "thorium-and-the-mine" and r["kind"] == "share"
        and "scmp" in [link["source"] for link in r["chain"]]) != []


def test_two_runs_are_alike():
    for form in ("text", "json", "csv"):
        assert figures("--format", form).out == figures("--format", form).out


def test_nothing_found_is_no_error():
    empty = ("--kind", "gap", "--article", "rare-earth-capital")
    outcome = figures(*empty)
    assert outcome.code == 0 and outcome.out == "no figure matches · 0 of 61 figures\n"
    outcome = figures(*empty, "--format", "json")
    assert outcome.code == 0 and outcome.out == "" and "no figure matches" in outcome.err
    outcome = figures(*empty, "--format", "csv")
    assert outcome.code == 0 and len(outcome.out.splitlines()) == 1


@pytest.mark.parametrize("arguments, code, nearest", [
    (("--kind", "shar"), 64, "'share'"), (("--verdict", "wrng"), 64, "'wrong'"),
    (("--check", "consistant"), 64, "'consistent'"), (("--exact",), 64, "'--subject'"),
    (("--format", "xml"), 64, "csv"), (("--subject", "baotu"), 1, "'baotou'"),
    (("--source", "smcp"), 1, "'scmp'"), (("--root", "morgan-stanly"), 1, "'morgan-stanley'"),
    (("--article", "rare-earth-captal"), 1, "'rare-earth-capital'"),
    (("--content", "no-such-folder"), 74, "no-such-folder")])
def test_wrong_words_are_told_with_the_nearest(arguments, code, nearest):
    outcome = figures(*arguments)
    assert outcome.code == code and outcome.out == "", str(outcome)
    assert nearest in outcome.err, str(outcome)


def test_errors_of_the_content_are_told_in_a_line(tmp_path):
    copy = copy_of_sources(tmp_path / "copy")
    content = Content(copy / "Content")
    path = article_with(copy / "Content", "[24.6%](figure:re-growth)")
    content.edit(path, "[24.6%](figure:re-growth)", "[26.4%](figure:re-growth)")
    highlights = path.replace("article.md", "highlights.yml")
    content.edit(highlights, 'value: "72.7"', "value: some")
    outcome = figures("--format", "json", cwd=copy)
    assert outcome.code == 0 and len(outcome.out.splitlines()) == 60, str(outcome)
    errors = len(assay("check", *DAY, "--format", "json", cwd=copy).errors)
    assert outcome.err == f"assay: the content has {errors} errors; 'assay check' shows them\n"
    broken = explain("baotou-output-2025#nfm-growth", cwd=copy)
    assert broken.code == 1 and "cannot be read" in broken.err, str(broken)


def test_a_figure_of_ones_own_that_looks_like_a_formula_is_text(tmp_path):
    copy = copy_of_sources(tmp_path / "copy")
    path = article_with(copy / "Content", "[24.6%](figure:re-growth)")
    Content(copy / "Content").edit(
        path.replace("article.md", "highlights.yml"), "name: Rare earths}",
        'name: "=HYPERLINK(\\"https://x.example\\")", note: "-2, \\"no\\""}')
    out = figures("--format", "csv", cwd=copy).out
    row = next(csv.DictReader(io.StringIO(out)))
    assert row["label"] == "'=HYPERLINK(\"https://x.example\")" and row["note"] == "'-2, \"no\""
    assert row["value"] == "24.6" and row["form"] == "+24.6%"


def test_a_figure_is_explained():
    outcome = explain("baotou-output-2025#re-share")
    assert outcome.code == 0 and outcome.err == "", str(outcome)
    for words in ("28.32", "[27.75, 28.89]", "12 values", "[28.25, 28.35]",
                  "printed to one decimal", "└─ ", "3.2 ÷ 11.3", "highlights and text"):
        assert words in outcome.out, words
    assert max(map(len, outcome.out.splitlines())) <= 80


def test_three_outlets_with_one_root_are_told_as_one():
    outcome = explain("inner-mongolia-plan-2035#cn-mining")
    assert "3 outlets go back to 1 root: counts as one" in outcome.out, str(outcome)
    assert "thorium-and-the-mine#cn-mining" in outcome.out


def test_an_explanation_in_json_holds_the_record(everything):
    outcome = explain("inner-mongolia-plan-2035#cn-mining", "--format", "json")
    explanation = json.loads(outcome.out)
    assert explanation["figure"] in everything
    assert explanation["witnesses"]["agreeing"][0]["figure"] == "thorium-and-the-mine#cn-mining"
    assert explanation["implies"][0]["assumption"].startswith("if ")
    assert list(explanation) == sorted(explanation)


def test_an_id_alone_will_do_if_it_is_the_only_one(everything):
    counts = Counter(record["id"] for record in everything)
    alone = next(id for id, count in counts.items() if count == 1)
    shared = next(id for id, count in counts.items() if count > 1)
    assert explain(alone).code == 0
    outcome = explain(shared)
    assert outcome.code == 1 and outcome.out == "", str(outcome)
    for record in everything:
        if record["id"] == shared:
            assert f"'{record['figure']}'" in outcome.err


def test_unknown_figures_and_codes():
    outcome = explain("baotou-output-2025#re-shar")
    assert outcome.code == 1 and "did you mean 'baotou-output-2025#re-share'?" in outcome.err
    assert explain("nowhere#x").code == 1
    outcome = assay("explain", "figure-unknwn")
    assert outcome.code == 64 and "'figure-unknown'" in outcome.err, str(outcome)


def test_a_code_is_explained_where_there_is_no_content(tmp_path):
    assert assay("explain", "figure-mismatch", cwd=tmp_path).code == 0
    assert assay("explain", "no-such-code", cwd=tmp_path).code == 64
    assert explain("a#b", cwd=tmp_path).code == 74
