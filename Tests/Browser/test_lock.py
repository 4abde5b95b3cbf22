"""`assay lock`: what was published is recorded, and does not change unseen."""

import os
from pathlib import Path

import pytest

from command import Outcome, assay, copy_of_sources
from test_faults import Content, article_with

HEAD = "# Every figure as it was last published"


@pytest.fixture
def copy(tmp_path) -> Path:
    return copy_of_sources(tmp_path / "copy")


def lock(copy: Path, *arguments: str) -> Outcome:
    return assay("lock", *arguments, cwd=copy)


def record(copy: Path) -> Path:
    return copy / "Content" / "figures.lock"


def highlights_with(copy: Path, words: str) -> str:
    return article_with(copy / "Content", words).replace("article.md", "highlights.yml")


def change_growth(copy: Path, explanation: str = "") -> None:
    """Changes a published 24.6 to 24.7 where it is declared and where it is printed."""
    content = Content(copy / "Content")
    path = highlights_with(copy, "[24.6%](figure:re-growth)")
    content.edit(path, 'value: "24.6"', f'value: "24.7"{explanation}')
    for file in (copy / "Content").rglob("*"):
        if file.suffix in (".md", ".yml"):
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("[24.6%](figure:", "[24.7%](figure:"), encoding="utf-8")


def test_the_record_of_the_example_is_up_to_date():
    outcome = assay("lock", "--check")
    assert outcome.code == 0, str(outcome)


def test_a_new_record_holds_every_figure_and_is_stable(copy):
    committed = record(copy).read_text(encoding="utf-8")
    record(copy).unlink()
    assert lock(copy, "--check").code == 1
    assert not record(copy).exists()

    outcome = lock(copy)
    assert outcome.code == 0, str(outcome)
    assert outcome.out.rstrip().endswith(f"{committed.count(': {')} added"), str(outcome)
    assert record(copy).read_text(encoding="utf-8") == committed
    assert committed.startswith(HEAD)

    before = record(copy).stat()
    outcome = lock(copy)
    assert outcome.code == 0 and "up to date" in outcome.out, str(outcome)
    after = record(copy).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert sorted(os.listdir(copy / "Content")) == sorted(
        name for name in os.listdir(copy / "Content") if not name.startswith("."))


def test_an_unexplained_change_is_refused(copy):
    change_growth(copy)
    before = record(copy).read_bytes()
    for command in ("check", "build"):
        outcome = assay(command, "--format", "json", cwd=copy)
        assert outcome.code == 1, str(outcome)
        assert {error["code"] for error in outcome.errors} >= {"figure-changed"}, str(outcome)
    outcome = lock(copy)
    assert outcome.code == 1, str(outcome)
    assert "was published as +24.6% and is now +24.7%" in outcome.out
    assert "figures.lock:" in outcome.out, "the note leads to the record"
    assert record(copy).read_bytes() == before


def test_an_explained_change_is_taken_over(copy):
    change_growth(
        copy,
        ', revisions: [{value: "24.6", as-of: 2025-12-24, kind: our-error, because: A slip.}]')
    outcome = lock(copy, "--check")
    assert outcome.code == 1 and "would change · 1 changed" in outcome.out, str(outcome)
    outcome = lock(copy)
    assert outcome.code == 0 and outcome.out.endswith("· 1 changed\n"), str(outcome)
    assert '#re-growth: {value: "24.7",' in record(copy).read_text(encoding="utf-8")
    assert assay("check", cwd=copy).code == 0


def test_a_removed_figure_is_refused_until_it_is_forgotten(copy):
    with record(copy).open("a", encoding="utf-8") as file:
        file.write('rare-earth-capital#gone: {value: "1", unit: pct, period: 2024}\n')
    outcome = lock(copy)
    assert outcome.code == 1 and "[figure-removed]" in outcome.out, str(outcome)
    assert lock(copy, "--forget", "rare-earth-capital#gon").code == 1
    outcome = lock(copy, "--forget", "rare-earth-capital#gone")
    assert outcome.code == 0 and "1 forgotten" in outcome.out, str(outcome)
    assert b"#gone" not in record(copy).read_bytes()
    assert lock(copy, "--check").code == 0


def test_a_link_in_the_place_of_the_record_is_not_followed(copy):
    target = copy / "elsewhere"
    target.write_text("kept", encoding="utf-8")
    record(copy).unlink()
    record(copy).symlink_to(target)
    assert lock(copy).code != 0
    assert target.read_text(encoding="utf-8") == "kept"


def test_drafts_are_not_recorded(copy):
    assert lock(copy, "--drafts").code == 64
