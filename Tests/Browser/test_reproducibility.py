"""The same sources give the same bytes, anywhere; and a second build writes nothing."""

import os
import shutil

import pytest

from command import build, copy_of_sources, files, stamps, tree

PLACES = [
    # folder, umask, what the environment says (None takes a variable away)
    ("plain", 0o022, {"TZ": "America/St_Johns", "LC_ALL": "C", "LANG": None}),
    ("with space ünï 包头", 0o077, {"TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8"}),
    ("deep/" * 30 + "x", 0o002, {"TZ": "UTC", "LC_ALL": None, "HOME": None, "USER": None}),
]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """The publication built in each of the places, with a relative path."""
    made = []
    for name, umask, variables in PLACES:
        folder = copy_of_sources(tmp_path_factory.mktemp("place") / name)
        for path in sorted(folder.rglob("*"), reverse=len(made) % 2 == 0):
            os.utime(path, (1_000_000_000 + len(made), 1_000_000_000 + len(made)))
        outcome = build(
            "Content", "Output", templates="Templates", cwd=folder, umask=umask, **variables)
        assert outcome.code == 0, str(outcome)
        made.append(folder / "Output")
    return made


def test_places_zones_and_locales_leave_no_trace(outputs):
    first = tree(outputs[0])
    assert len(first) > 20
    for other in outputs[1:]:
        found = tree(other)
        assert set(found) == set(first)
        assert not [name for name in first if first[name] != found[name]]


def test_files_can_be_read_by_a_web_server_whatever_the_umask(outputs):
    for folder in outputs:
        for path in files(folder).values():
            assert path.stat().st_mode & 0o777 == 0o644, path
            assert path.parent.stat().st_mode & 0o555 == 0o555, path.parent


def test_ten_builds_in_a_row_are_one(tmp_path):
    """Swift seeds its hashes anew in each process: an order that depends on them shows here."""
    folder = copy_of_sources(tmp_path / "sources")
    seen = set()
    for number in range(10):
        output = tmp_path / f"Output-{number}"
        assert build(folder / "Content", output, templates=folder / "Templates").code == 0
        seen.add(frozenset(tree(output).items()))
    assert len(seen) == 1


def test_a_second_build_writes_nothing(tmp_path):
    folder = copy_of_sources(tmp_path / "sources")
    how = {"templates": folder / "Templates"}
    assert build(folder / "Content", tmp_path / "Output", **how).code == 0
    before = stamps(tmp_path / "Output")
    assert build(folder / "Content", tmp_path / "Output", **how).code == 0
    assert stamps(tmp_path / "Output") == before


def test_an_edit_writes_only_what_it_changes_and_equals_a_clean_build(tmp_path):
    folder = copy_of_sources(tmp_path / "sources")
    how = {"templates": folder / "Templates"}
    output = tmp_path / "Output"
    assert build(folder / "Content", output, **how).code == 0
    before = tree(output), stamps(output)
    about = folder / "Content/pages/about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
    assert build(folder / "Content", output, **how).code == 0
    after = tree(output), stamps(output)
    changed = {name for name in after[0] if after[0][name] != before[0].get(name)}
    assert "pages/about/index.html" in changed
    written = {name for name in after[1] if after[1][name] != before[1].get(name)}
    assert written == changed
    assert build(folder / "Content", tmp_path / "clean", **how).code == 0
    assert tree(tmp_path / "clean") == after[0]


def test_a_page_whose_source_is_gone_disappears(tmp_path):
    folder = copy_of_sources(tmp_path / "sources")
    how = {"templates": folder / "Templates"}
    page = folder / "Content/pages/passing.md"
    page.write_text("---\ntitle: Passing\nsummary: Soon gone.\n---\nText.\n", encoding="utf-8")
    assert build(folder / "Content", tmp_path / "Output", **how).code == 0
    assert "pages/passing/index.html" in files(tmp_path / "Output")
    page.unlink()
    assert build(folder / "Content", tmp_path / "Output", **how).code == 0
    assert not (tmp_path / "Output/pages/passing").exists()


def test_a_folder_that_is_not_ours_is_refused(tmp_path):
    folder = copy_of_sources(tmp_path / "sources")
    how = {"templates": folder / "Templates"}
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("mine")
    for output in (foreign, folder / "Content", folder, folder / "Content/articles"):
        before = tree(output)
        outcome = build(folder / "Content", output, **how)
        assert outcome.code in (64, 74), f"{output}: {outcome}"
        assert tree(output) == before
    shutil.rmtree(foreign)
