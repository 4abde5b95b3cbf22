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


def test_every_chart_has_both_variants(charted):
    for page in drawn(charted):
        for figure in page.tree.all("figure", "fig"):
            kinds = [svg.classes for svg in figure.all("svg", "chart")]
            if kinds:
                assert sorted("wide" if "wide" in k else "slim" for k in kinds) == ["slim", "wide"]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_is_cut_covered_crossed_or_small(charted, screen, width, theme):
    page = screen(width, theme)
    problems = []
    for each in drawn(charted):
        page.goto(charted.url(each))
        problems += [f"{each.path}: {problem}" for problem in charts.measure(page)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("font", FONTS)
def test_the_same_holds_in_other_fonts(charted, screen, font):
    installed = subprocess.run(["fc-list", font], capture_output=True, text=True).stdout
    assert installed, f"the font {font} is missing: run Scripts/setup"
    problems = []
    for width in (320, 1280):
        page = screen(width)
        for each in drawn(charted):
            page.goto(charted.url(each))
            charts.force_font(page, font)
            problems += [f"{width} px {each.path}: {p}" for p in charts.measure(page)]
    assert not problems, "\n".join(problems)


def test_tiles_side_by_side_begin_at_one_height(charted, screen):
    page = screen(1280)
    rows = 0
    for each in charted.pages:
        if '<ul class="tiles">' not in each.html:
            continue
        page.goto(charted.url(each))
        for boxes in page.evaluate(
            """() => [...document.querySelectorAll("ul.tiles")].map((list) =>
              [...list.children].map((tile) => tile.getBoundingClientRect())
                .map((box) => [box.left, box.top]))"""):
            columns = len({left for left, _ in boxes})
            first = [top for _, top in boxes[:columns]]
            assert max(first) - min(first) < 0.5, f"{each.path}: {first}"
            rows += columns > 1
    assert rows


def test_in_dark_no_part_keeps_a_colour_of_the_light_theme(charted, screen):
    page = screen(1280)
    problems = []
    for each in drawn(charted):
        page.goto(charted.url(each))
        problems += [f"{each.path}: {problem}" for problem in charts.kept_colours(page)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("width", [320, 1280])
def test_a_chart_is_one_image_with_a_name_and_a_table(charted, screen, width):
    page = screen(width)
    problems = []
    for each in drawn(charted):
        page.goto(charted.url(each))
        problems += [f"{each.path}: {problem}" for problem in charts.names(page)]
    assert not problems, "\n".join(problems)


def test_print_shows_the_wide_variant_in_light_colours(charted, screen):
    page = screen(1280, "dark")
    each = drawn(charted)[0]
    page.goto(charted.url(each))
    page.emulate_media(media="print", color_scheme="dark")
    shown = page.evaluate(
        "[...document.querySelectorAll('svg.chart')].filter(e => e.checkVisibility())"
        ".map(e => e.classList.contains('wide'))")
    assert shown and all(shown), shown


@pytest.mark.parametrize("width", [320, 390, 768])
def test_no_page_with_charts_scrolls_sideways(charted, screen, width):
    page = screen(width)
    problems = []
    for each in drawn(charted):
        page.goto(charted.url(each))
        over = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            problems.append(f"{each.path}: {over} px")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_forced_colours_reach_every_mark_and_text(charted, screen, theme):
    page = screen(1280, theme, forced_colors="active")
    problems = []
    for each in drawn(charted):
        page.goto(charted.url(each))
        problems += [f"{each.path}: {problem}" for problem in charts.unforced(page)]
    assert not problems, "\n".join(problems)


def test_digits_are_equally_wide(charted, screen):
    page = screen(1280)
    page.goto(charted.url(drawn(charted)[0]))
    widths = page.evaluate(charts.DIGITS)
    assert widths, "no chart and no table to measure in"
    for where, (narrow, broad) in widths.items():
        assert narrow > 0 and abs(narrow - broad) < 0.01, f"{where}: {narrow} and {broad} px"
