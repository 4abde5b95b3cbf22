"""Charts as a browser draws them, in both variants, both themes and four more fonts."""

import subprocess

import pytest

import charts

WIDTHS = [320, 390, 640, 768, 1280]
FONTS = ["Liberation Sans", "Noto Sans", "Roboto", "Liberation Serif"]


def drawn(site):
    """Every page that shows a chart."""
    return [page for page in site.pages if 'class="chart ' in page.html]


def test_at_least_three_articles_have_two_charts(site):
    counts = {
        page.path: len(list(page.tree.all("svg", "wide"))) for page in site.of_kind("article")}
    assert sum(count >= 2 for count in counts.values()) >= 3, counts


def test_every_chart_has_both_variants(site):
    for page in drawn(site):
        for figure in page.tree.all("figure", "fig"):
            kinds = [svg.classes for svg in figure.all("svg", "chart")]
            if kinds:
                assert sorted("wide" if "wide" in k else "slim" for k in kinds) == ["slim", "wide"]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_is_cut_covered_crossed_or_small(site, screen, width, theme):
    page = screen(width, theme)
    problems = []
    for each in drawn(site):
        page.goto(site.url(each))
        problems += [f"{each.path}: {problem}" for problem in charts.measure(page)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("font", FONTS)
def test_the_same_holds_in_other_fonts(site, screen, font):
    installed = subprocess.run(["fc-list", font], capture_output=True, text=True).stdout
    assert installed, f"the font {font} is missing: run Scripts/setup"
    problems = []
    for width in (320, 1280):
        page = screen(width)
        for each in drawn(site):
            page.goto(site.url(each))
            charts.force_font(page, font)
            problems += [f"{width} px {each.path}: {p}" for p in charts.measure(page)]
    assert not problems, "\n".join(problems)


def test_in_dark_no_part_keeps_a_colour_of_the_light_theme(site, screen):
    page = screen(1280)
    problems = []
    for each in drawn(site):
        page.goto(site.url(each))
        problems += [f"{each.path}: {problem}" for problem in charts.kept_colours(page)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("width", [320, 1280])
def test_a_chart_is_one_image_with_a_name_and_a_table(site, screen, width):
    page = screen(width)
    problems = []
    for each in drawn(site):
        page.goto(site.url(each))
        problems += [f"{each.path}: {problem}" for problem in charts.names(page)]
    assert not problems, "\n".join(problems)


def test_print_shows_the_wide_variant_in_light_colours(site, screen):
    page = screen(1280, "dark")
    each = drawn(site)[0]
    page.goto(site.url(each))
    page.emulate_media(media="print", color_scheme="dark")
    shown = page.evaluate(
        "[...document.querySelectorAll('svg.chart')].filter(e => e.checkVisibility())"
        ".map(e => e.classList.contains('wide'))")
    assert shown and all(shown), shown
