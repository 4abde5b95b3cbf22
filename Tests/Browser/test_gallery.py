"""The gallery of charts: a site like any other, with every kind and every refusal in it."""

import pytest

import validity
from command import ROOT, assay, tree
from test_accessibility import violations

KINDS = [
    "growth", "contribution", "share", "compare", "series", "claims", "level", "multiples",
    "tiles"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_page_with_its_charts_and_how_they_are_written(gallery, kind):
    (page,) = [each for each in gallery.pages if each.address == f"articles/{kind}/"]
    figures = list(page.tree.all("figure", "fig"))
    assert figures, "no chart"
    for figure in figures:
        assert f"{figure.attributes['id'].removeprefix('c-')}:" in page.html, figure.attributes


def test_every_refused_chart_is_told_with_its_reason_and_what_to_do(gallery):
    (page,) = [each for each in gallery.pages if each.address == "articles/refused/"]
    declared = (ROOT / "Sources/Gallery/Content/refused.yml").read_text().split("charts:")[1]
    names = [line.split(":")[0].strip() for line in declared.splitlines() if line.startswith("  ")]
    told = [block for block in page.tree.all("pre") if "[chart-refused]" in block.text]
    assert len(names) >= 10 and len(told) == len(names)
    for block in told:
        assert "fix:" in block.text, block.text


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_no_violation(gallery, screen, width, theme):
    page = screen(width, theme)
    problems = []
    for each in gallery.of_kind("article"):
        page.goto(gallery.url(each))
        problems += [f"{each.path}: {problem}" for problem in violations(page)]
    assert not problems, "\n".join(problems)


def test_the_html_checker_has_no_error_and_no_warning(gallery):
    found = validity.html_messages(gallery.folder)
    problems = [f"{text} at {place}" for text, place in found if text not in validity.allowed()]
    assert not problems, "\n".join(problems[:40])


def test_files_are_well_formed(gallery):
    files = sorted(gallery.folder.rglob("*.xml")) + sorted(gallery.folder.rglob("*.svg"))
    assert not validity.well_formed(*files)


def test_the_gallery_is_the_same_on_any_day(gallery, tmp_path):
    folder = tmp_path / "again"
    outcome = assay(
        "gallery", "--templates", ROOT / "Templates", "--output", folder,
        SOURCE_DATE_EPOCH="1893456000")
    assert outcome.code == 0, outcome
    assert tree(folder) == tree(gallery.folder)
