"""Every checker fails on a page made to fail it; a checker that cannot fail proves nothing."""

import subprocess
from pathlib import Path

import pytest

import charts
import validity
from links import broken_links
from test_accessibility import violations
from test_links import lychee
from test_publication import says_who_is_behind_it
from watch import Watch, keyboard, shape, skip_link
from website import Website

STYLE = """
body { margin: 0 }
svg.slim { display: none } p.src { color: #444 } a:focus { outline: 2px solid #1f5fa8 }
@media (max-width: 600px) { svg.wide { display: none } svg.slim { display: block } }
@media (prefers-color-scheme: dark) {
  body { background: #14171c; color: #eef0f4 } .chart .t { fill: #eef0f4 }
  .chart .up { fill: #6ea8ea } .chart .zero { stroke: #eef0f5 } a { color: #6ea8ea } }
"""


def chart(body: str, figure: str = "c-x", variants: str = "wide slim") -> str:
    """A figure whose variants hold the same drawing, 280 px wide."""
    drawn = "".join(
        f'<svg class="chart {v}" width="280" height="60" viewBox="0 0 280 60" role="img" '
        f'aria-labelledby="{figure}-{v}-t" aria-describedby="{figure}-{v}-d" '
        f'font-family="Liberation Sans" font-size="13"><title id="{figure}-{v}-t">Growth {v}'
        f'</title><desc id="{figure}-{v}-d">Two bars.</desc>{body}</svg>'
        for v in variants.split())
    return (
        f'<figure class="fig" id="{figure}">{drawn}<details><summary>Data table</summary><table>'
        '<caption>Growth</caption><thead><tr><th scope="col">Name</th><th scope="col">Value</th>'
        '</tr></thead><tbody><tr><th scope="row">Ore</th><td>+2%</td></tr></tbody></table>'
        "</details></figure>")


GOOD = (
    '<text class="t" x="0" y="14">Ore</text><rect class="up" fill="#1f5fa8" x="60" y="2" '
    'width="100" height="18"/><text class="t" fill="#1d2129" x="166" y="14">+2%</text>'
    '<line class="zero" stroke="#1d2128" x1="60" x2="60" y1="0" y2="60"/>')


ICON = '<link rel="icon" href="data:,">'  # or the browser asks for /favicon.ico


def document(
    main: str, head: str = ICON, skip: str = '<a href="#main">Skip</a>'
) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>'
        '<meta name="viewport" content="width=device-width">'
        f'<link rel="stylesheet" href="/style.css">{head}</head>'
        f'<body>{skip}<main id="main"><h1>A page</h1>{main}</main></body></html>')


class Bench:
    """One page of our own, shown by the same server as the site."""

    def __init__(self, folder: Path, screen):
        self.folder, self.screen = folder, screen
        (folder / "style.css").write_text(STYLE)

    def show(self, html: str, width: int = 1280, theme: str = "light"):
        (self.folder / "index.html").write_text(html, encoding="utf-8")
        page = self.screen(width, theme)
        self.watch = Watch(page, self.site.origin)
        self.loading = self.watch.load(f"{self.site.origin}/")
        return page


@pytest.fixture
def bench(tmp_path, screen):
    bench = Bench(tmp_path, screen)
    with Website(tmp_path) as bench.site:
        yield bench


def only(problems: list[str], word: str) -> bool:
    """Whether there are problems, and the word names what all of them are about."""
    return bool(problems) and all(word in problem for problem in problems)


def test_a_good_page_passes_every_checker(bench):
    for width, theme in ((1280, "light"), (320, "dark")):
        page = bench.show(document(chart(GOOD) + '<p><a href="#main">Up</a></p>'), width, theme)
        assert not bench.loading
        assert not shape(page)
        assert not charts.measure(page)
        assert not charts.names(page)
        assert not violations(page)
        page.reload()
        assert not skip_link(page)
        page.reload()
        assert not keyboard(page)
        assert not charts.kept_colours(page)
    bench.show(document(chart(GOOD), head=""))
    assert not broken_links(Website(bench.folder), "https://x.example/")
    assert not validity.html_messages(bench.folder)


@pytest.mark.parametrize("drawing, word", [
    ('<text x="250" y="14">far too long</text>', "leaves the chart"),
    ('<text x="5" y="8">too high</text>', "leaves the chart"),
    ('<text x="5" y="14">one</text><text x="15" y="17">two</text>', "overlaps"),
    ('<text><tspan x="5" y="14">one</tspan><tspan x="5" dy="4">two</tspan></text>', "overlaps"),
    ('<text x="5" y="14">label</text><rect x="0" y="2" width="20" height="18"/>', "rect"),
    ('<text x="5" y="14">label</text><line stroke="red" x1="20" x2="20" y2="60"/>', "line"),
    ('<text x="5" y="14">label</text><path stroke="red" d="M0 0V60M20 0V60"/>', "path"),
    ('<text x="5" y="14" font-size="11">small</text>', "shown at 11 px"),
    ('<rect width="9" height="9"/>', "no text"),
])
def test_a_chart_that_is_drawn_badly(bench, drawing, word):
    problems = charts.measure(bench.show(document(chart(drawing))))
    assert only(problems, word), problems


def test_a_chart_that_is_scaled_down(bench):
    page = bench.show(document(chart(GOOD).replace('width="280"', 'width="200"')))
    assert only(charts.measure(page), "is shown at")


def test_a_chart_with_two_variants_at_once(bench):
    page = bench.show(document(chart(GOOD, variants="wide wide")))
    assert only(charts.measure(page), "2 of 2 variants"), charts.measure(page)


def test_a_chart_that_stays_light_in_the_dark(bench):
    page = bench.show(document(chart(GOOD + '<rect fill="#1f5fa8" width="9" height="9"/>')))
    assert only(charts.kept_colours(page), "stays rgb(31, 95, 168)")


@pytest.mark.parametrize("old, new, word", [
    ('role="img"', "", "role"), ("Two bars.", "", "no desc"), ('scope="row"', "", "row without"),
    ('aria-labelledby="c-x-wide-t"', 'aria-labelledby="nothing"', ""),
    ("<caption>Growth</caption>", "", "caption"), ('id="c-x-slim-t"', 'id="main"', "main"),
])
def test_a_chart_without_its_names(bench, old, new, word):
    problems = charts.names(bench.show(document(chart(GOOD).replace(old, new))))
    assert any(word in problem for problem in problems), problems


def test_a_page_too_wide(bench):
    page = bench.show(document('<p style="width: 400px">wide</p>'), width=320)
    assert only(shape(page), "scrolls sideways")


def test_a_page_with_two_heads(bench):
    assert only(shape(bench.show(document("<h1>Again</h1>"))), "2 h1")


@pytest.mark.parametrize("main, head, word", [
    ("<script>var a = 1</script>", ICON, "script"),
    ('<img src="/none.png" alt="">', ICON, "404"),
    ('<img src="http://127.0.0.2:9/x.png" alt="">', ICON, "off the origin"),
    ("<p style='color: red'>x</p>",
     "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\">", "Security"),
])
def test_a_page_that_complains(bench, main, head, word):
    bench.show(document(main, head))
    assert any(word in problem for problem in bench.loading), bench.loading


def test_a_page_without_a_working_skip_link(bench):
    link = '<p><a href="/x">x</a></p>'
    assert only(skip_link(bench.show(document(link, skip=""))), "no skip link")
    assert only(skip_link(bench.show(document(link, skip='<a href="#no">Skip</a>'))), "leads to")


def test_a_page_that_hides_the_focus(bench):
    style = "<style>main a { outline: none !important }</style>"
    page = bench.show(document('<a href="/x">hidden</a>', head=style))
    assert only(keyboard(page), "no visible focus")
    page = bench.show(document('<a href="/x" tabindex="-1">skipped</a>'))
    assert only(keyboard(page), "not reached")


def test_a_page_that_axe_rejects(bench):
    page = bench.show(document('<p style="color: #ccc">pale</p>'))
    assert only(violations(page), "color-contrast")


@pytest.mark.parametrize("link, word", [
    ("/none/", "no such file"), ("#none", "no element"), ("part", "without its slash"),
    ("/part/#none", "no element"), ("https://x.example/brief/none", "no such file"),
    ("javascript:void(0)", "scheme"),
])
def test_a_broken_link(tmp_path, link, word):
    (tmp_path / "part").mkdir()
    (tmp_path / "part/index.html").write_text(document("", head=""))
    (tmp_path / "index.html").write_text(document(f'<a href="{link}">x</a>', head=""))
    (tmp_path / "style.css").write_text(STYLE)
    problems = broken_links(Website(tmp_path), "https://x.example/brief/")
    assert only(problems, word), problems
    if link.startswith(("/", "#")):
        assert lychee(tmp_path, tmp_path).returncode != 0
        (tmp_path / "index.html").write_text(document('<a href="/part/#main">x</a>', head=""))
        done = lychee(tmp_path, tmp_path)
        assert done.returncode == 0, done.stdout


def test_a_link_out_of_the_path_of_the_site(tmp_path):
    (tmp_path / "index.html").write_text('<a href="/other/">x</a>')
    assert only(broken_links(Website(tmp_path, base="/brief/"), "-"), "outside of /brief/")


def test_markup_that_is_not_valid(tmp_path):
    (tmp_path / "index.html").write_text(document("<ul><p>no item</p></ul>"))
    assert any("not allowed" in text for text, _ in validity.html_messages(tmp_path))
    (tmp_path / "feed.xml").write_text("<feed><id></feed>")
    assert validity.well_formed(tmp_path / "feed.xml")


def test_a_disclaimer_that_says_too_little():
    assert not says_who_is_behind_it("These are official figures of the state.")
