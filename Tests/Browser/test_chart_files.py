"""Charts as files: drawings, tables, pictures; with the program that draws pictures and without."""

import base64
import csv
import hashlib
import io
import re
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from frictionless import Resource, system
from PIL import Image, ImageChops

from command import ROOT, assay, build, copy_of_sources, files, tree

CARDS = {"baotou-output-2025/growth-by-branch", "hitech-zone-may-2025/growth-of-output"}
# Text on the page, with no drawing.
TILES = {"baotou-output-2025/branches"}


@pytest.fixture(scope="module")
def charts(output) -> dict[str, dict[str, Path]]:
    """The files of each chart by ending: `{"a/growth": {".svg": …, "-card.png": …}}`."""
    found = {}
    for name, path in files(output / "charts").items():
        stem, ending = re.fullmatch(r"(.+?)(-card\.png|\.\w+)", name).groups()
        found.setdefault(stem, {})[ending] = path
    assert found
    return found


@pytest.fixture(scope="module")
def drawn_charts(charts):
    return {name: all for name, all in charts.items() if name not in TILES}


@pytest.fixture(scope="module")
def drawings(drawn_charts):
    return {name: all[".svg"] for name, all in drawn_charts.items()}


@pytest.fixture(scope="module")
def without_tool(tmp_path_factory):
    """A build on a machine where `rsvg-convert` is not on the PATH."""
    folder = tmp_path_factory.mktemp("bare")
    outcome = build(ROOT / "Content", folder / "Output", "--format", "json", PATH=str(folder))
    assert outcome.code == 0, str(outcome)
    return folder / "Output", outcome


def test_every_chart_comes_as_drawing_table_and_picture(charts):
    for name, endings in charts.items():
        wanted = {".csv"} if name in TILES else {".svg", ".csv", ".png"}
        wanted |= {"-card.png"} if name in CARDS else set()
        assert set(endings) == wanted, name


def test_drawings_are_well_formed_and_reach_for_nothing(drawings):
    for name, path in drawings.items():
        checked = subprocess.run(
            ["xmllint", "--noout", "--nonet", path], capture_output=True, encoding="utf-8")
        assert checked.returncode == 0 and not checked.stderr, f"{name}: {checked.stderr}"
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?:|<script|<image|<use|foreignObject|\bon\w+=", text), name
        assert all(url.startswith("url(#c-") for url in re.findall(r"url\([^)]*", text)), name


def test_a_drawing_says_by_itself_what_and_whose_it_is(drawings):
    for name, path in drawings.items():
        texts = re.findall(r"<text[^>]*>([^<]*)</text>", path.read_text(encoding="utf-8"))
        article, chart = name.split("/")
        whole = " ".join(texts)
        assert "Source: " in whole, name
        assert re.search("verified|estimate|figure", whole), name
        foot = f"bayan-obo-brief.example/articles/{article}/#c-{chart} · CC-BY-4.0"
        assert foot in whole, name


def test_tables_are_valid_and_hold_what_the_page_shows(charts, site):
    system.trusted = True
    pages = {page.path.split("/")[1]: page.html for page in site.of_kind("article")}
    for name, endings in charts.items():
        report = Resource(path=str(endings[".csv"])).validate()
        assert report.valid, f"{name}: {report.flatten(['type', 'message'])}"
        text = endings[".csv"].read_bytes().decode("utf-8")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        article, chart = name.split("/")
        figure = re.search(
            rf'<figure class="fig" id="c-{chart}">(.*?)</figure>', pages[article], re.S).group(1)
        cell = r"<strong>([^<]*)</strong>" if name in TILES else r'<td class="(?:n|no)">([^<]*)</td>'
        shown = re.findall(cell, figure)
        assert len(shown) == len(rows), name
        for row, cell in zip(rows, shown):
            assert cell.replace("\u00a0", " ").startswith(row["value"]), name
            if row["number"]:
                number = float(row["number"])
                assert float(row["low"] or number) <= number <= float(row["high"] or number), row
        for row in rows:
            # A sign before digits is a number, to a spreadsheet as well.
            for cell in row.values():
                assert not re.match(r"[=@\t]|[-+](?![0-9])", cell), cell


def test_pictures_have_their_sizes_and_are_not_blank(drawn_charts):
    for name, endings in drawn_charts.items():
        with Image.open(endings[".png"]) as picture:
            assert picture.width == 1344, name
            text = endings[".svg"].read_text(encoding="utf-8")
            height = float(re.search(r'<svg[^>]* height="([\d.]+)"', text).group(1))
            assert abs(picture.height - 2 * height) <= 1, name
            assert is_drawn(picture), name
        if "-card.png" in endings:
            with Image.open(endings["-card.png"]) as card:
                assert card.size == (1200, 630), name
                assert is_drawn(card), name
                # What networks cut off is empty.
                frame = card.convert("RGB")
                frame.paste("white", (60, 60, 1141, 571))
                assert frame.getcolors() == [(1200 * 630, (255, 255, 255))], name


def is_drawn(picture) -> bool:
    """Several colours on a ground that is white."""
    picture = picture.convert("RGB")
    colors = picture.getcolors(1 << 24)
    return len(colors) > 20 and max(colors)[1] == (255, 255, 255)


def test_the_page_names_its_card(site):
    for page in site.of_kind("article"):
        image = re.search(r'<meta property="og:image" content="([^"]*)">', page.html)
        article = page.path.split("/")[1]
        wanted = next((name for name in CARDS if name.startswith(article + "/")), None)
        assert bool(image) == bool(wanted), page.path
        if image:
            assert image.group(1) == f"https://bayan-obo-brief.example/charts/{wanted}-card.png"
            for line in (
                'og:image:width" content="1200"', 'og:image:height" content="630"',
                'twitter:card" content="summary_large_image"',
            ):
                assert line in page.html
            assert len(re.search(r'og:image:alt" content="([^"]+)"', page.html).group(1)) > 20


def links_into_charts(folder: Path) -> set[str]:
    """Whatever pages and the feed say of files in `charts/`."""
    found = set()
    for name, path in files(folder).items():
        if name.endswith((".html", ".xml")):
            found |= set(re.findall(r"charts/[\w./-]+\.(?:svg|csv|png)", path.read_text("utf-8")))
    return found


def test_every_link_to_a_chart_leads_to_a_file_with_the_tool_and_without(output, without_tool):
    for folder in (output, without_tool[0]):
        links = links_into_charts(folder)
        assert links == {f"charts/{name}" for name in files(folder / "charts")}
    assert any(link.endswith(".png") for link in links_into_charts(output))
    assert not any(link.endswith(".png") for link in links_into_charts(without_tool[0]))


def test_without_the_tool_one_note_says_what_to_install(without_tool):
    notes = [f for f in without_tool[1].findings if f["code"] == "picture-skipped"]
    assert len(notes) == 1
    assert notes[0]["severity"] == "note"
    assert "'rsvg-convert' is not on the PATH" in notes[0]["message"]
    assert "librsvg2-bin" in str(notes[0])


def test_pictures_can_be_left_out_and_checks_make_none(tmp_path):
    outcome = build(ROOT / "Content", tmp_path / "Output", "--no-pictures", "--format", "json")
    assert outcome.code == 0
    assert not list((tmp_path / "Output").rglob("*.png"))
    assert not [f for f in outcome.findings if f["code"] == "picture-skipped"]
    checked = assay("check", "--format", "json", PATH="/nowhere")
    assert not [f for f in checked.findings if f["code"] == "picture-skipped"]


def test_pictures_are_the_same_bytes_wherever_they_are_drawn(output, tmp_path):
    """Another folder, an empty cache, other locales, and fonts in the home that must not count."""
    fonts = tmp_path / "home/.fonts"
    fonts.mkdir(parents=True)
    for font in Path("/usr/share/fonts").rglob("Roboto-*.ttf"):
        shutil.copy(font, fonts)
    place = tmp_path / "ö & ü"
    place.mkdir()
    outcome = build(
        ROOT / "Content", place / "Output", LC_ALL="C", HOME=str(tmp_path / "home"),
        TZ="Asia/Kathmandu")
    assert outcome.code == 0, str(outcome)
    assert tree(place / "Output") == tree(output)


@pytest.fixture
def counted(tmp_path):
    """`rsvg-convert` behind a script that counts, as the only program on the PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    tool = folder / "rsvg-convert"
    tool.write_text(
        f'#!/bin/sh\ncase "$1" in --version) ;; *) echo run >> "{tmp_path}/runs" ;; esac\n'
        f'exec {shutil.which("rsvg-convert")} "$@"\n')
    tool.chmod(0o755)

    def runs() -> int:
        log = tmp_path / "runs"
        count = len(log.read_text().splitlines()) if log.exists() else 0
        log.unlink(missing_ok=True)
        return count

    return str(folder), runs


def test_a_picture_is_drawn_again_only_if_its_chart_changed(tmp_path, counted):
    path, runs = counted
    folder = copy_of_sources(tmp_path / "sources")
    how = {"templates": folder / "Templates", "PATH": path}
    output = tmp_path / "Output"
    assert build(folder / "Content", output, **how).code == 0
    count = len(list(output.rglob("*.png")))
    assert runs() == count
    assert build(folder / "Content", output, **how).code == 0
    assert runs() == 0
    declared = folder / "Content/articles/inner-mongolia-plan-2035/highlights.yml"
    text = declared.read_text(encoding="utf-8")
    declared.write_text(text.replace("larger in magnets", "greater in magnets"), "utf-8")
    assert build(folder / "Content", output, **how).code == 0
    assert runs() == 1
    assert len(list((tmp_path / ".Output.assay/pictures").glob("*.png"))) == count


def test_a_tool_that_fails_changes_nothing(tmp_path, counted):
    path, _ = counted
    output = tmp_path / "Output"
    assert build(ROOT / "Content", output, "--no-pictures").code == 0
    before = tree(output)
    tool = Path(path) / "rsvg-convert"
    tool.write_text('#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "no memory" >&2; exit 1\n')
    outcome = build(ROOT / "Content", output, PATH=path)
    assert outcome.code == 74
    assert re.search(r"cannot draw chart '[\w-]+#[\w-]+': rsvg-convert .*no memory", outcome.err)
    assert tree(output) == before


def test_a_chart_with_han_characters_has_no_picture_and_the_others_have(tmp_path):
    folder = copy_of_sources(tmp_path / "sources")
    declared = folder / "Content/articles/inner-mongolia-plan-2035/highlights.yml"
    text = declared.read_text(encoding="utf-8")
    declared.write_text(text.replace("title: China’s share is", "title: 中国 share is"), "utf-8")
    outcome = build(
        folder / "Content", tmp_path / "Output", "--format", "json",
        templates=folder / "Templates")
    notes = [f for f in outcome.findings if f["code"] == "picture-skipped"]
    assert len(notes) == 1 and "'china-shares'" in notes[0]["message"]
    assert "'中' (U+4E2D)" in notes[0]["message"]
    own = tmp_path / "Output/charts/inner-mongolia-plan-2035"
    assert not (own / "china-shares.png").exists() and (own / "china-shares.svg").exists()
    assert (own / "bayan-obo-shares.png").exists()


# MARK: In the browser

def differing(first: Image.Image, second: Image.Image) -> float:
    """The part of the pixels that differ by more than 32 of 255 in some colour."""
    assert abs(first.height - second.height) <= 1 and first.width == second.width
    size = (first.width, min(first.height, second.height))
    images = [image.convert("RGB").crop((0, 0, *size)) for image in (first, second)]
    bands = ImageChops.difference(*images).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return sum(worst.histogram()[33:]) / (size[0] * size[1])


def black(image: Image.Image) -> float:
    """The part of the pixels that are black, as a fill that was not understood is."""
    return sum(
        count for count, color in image.convert("RGB").getcolors(1 << 24)
        if max(color) < 16) / (image.width * image.height)


@pytest.fixture
def shot(browser, tmp_path):
    """Chromium's picture of a drawing at twice its size, in Liberation Sans."""
    context = browser.new_context(viewport={"width": 672, "height": 900}, device_scale_factor=2)

    def take(path: Path) -> Image.Image:
        text = path.read_text(encoding="utf-8")
        text = re.sub(r'font-family="[^"]*"', 'font-family="Liberation Sans"', text)
        page = context.new_page()
        page.set_content(
            f'<!doctype html><style>body{{margin:0}}svg{{display:block}}</style>{text}')
        data = page.locator("svg").screenshot()
        page.close()
        return Image.open(io.BytesIO(data))

    yield take
    context.close()


def test_browser_and_tool_draw_the_same(drawn_charts, shot):
    for name, endings in drawn_charts.items():
        drawn, seen = Image.open(endings[".png"]), shot(endings[".svg"])
        assert differing(drawn, seen) < 0.02, name
        assert black(drawn) < 0.001, name


def test_another_tool_draws_the_same(drawn_charts):
    resvg = pytest.importorskip("resvg_py")
    fonts = [str(path) for path in Path("/usr/share/fonts").rglob("LiberationSans-[RB]*.ttf")]
    for name, endings in drawn_charts.items():
        data = resvg.svg_to_bytes(
            svg_string=endings[".svg"].read_text(encoding="utf-8"), width=1344,
            font_files=fonts, skip_system_fonts=True, sans_serif_family="Liberation Sans")
        other = Image.open(io.BytesIO(bytes(data)))
        assert differing(Image.open(endings[".png"]), other) < 0.02, name
        assert black(other) < 0.001, name


@pytest.fixture
def with_headers(output):
    """The site from a server that heeds `_headers`."""
    rules = (output / "_headers").read_text().splitlines()
    pattern, fields = rules[0], [line.strip().split(": ", 1) for line in rules[1:]]
    assert pattern == "/charts/*"

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            path = output / self.path.lstrip("/")
            found = path.is_file()
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "image/svg+xml")
            for name, value in fields:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(path.read_bytes() if found else b"")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/charts/", dict(fields)
    server.shutdown()
    server.server_close()


def test_the_policy_allows_the_style_of_every_drawing_and_dark_mode_works(
    drawings, with_headers, screen
):
    address, fields = with_headers
    assert fields["X-Content-Type-Options"] == "nosniff"
    for name, path in drawings.items():
        style = re.search("<style>(.*?)</style>", path.read_text(encoding="utf-8")).group(1)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert fields["Content-Security-Policy"] == (
            f"default-src 'none'; style-src 'sha256-{digest}'")
    for theme, ground, ink in (
        ("light", "rgb(255, 255, 255)", "rgb(29, 33, 41)"),
        ("dark", "rgb(20, 23, 28)", "rgb(238, 240, 244)"),
    ):
        page = screen(800, theme)
        complaints = []
        page.on("console", lambda message: complaints.append(message.text))
        for name in drawings:
            page.goto(address + name + ".svg")
            fills = page.evaluate(
                "[document.querySelector('.bg'), document.querySelector('text.t')]"
                ".map(e => getComputedStyle(e).fill)")
            assert fills == [ground, ink], f"{name} {theme}"
        assert not [text for text in complaints if "Security" in text]
