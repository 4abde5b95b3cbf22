"""No link is broken: at the root of a host, and below a path of one."""

import shutil
import subprocess
import sys
from pathlib import Path

from conftest import SUB_PATH
from links import broken_links
from test_validity import URL
from watch import Watch

LYCHEE = shutil.which("lychee", path=str(Path(sys.executable).parent)) or "lychee"


def lychee(root: Path, folder: Path) -> subprocess.CompletedProcess:
    """Checks every page of a folder, with links that begin with a slash read from `root`."""
    return subprocess.run(
        [LYCHEE, "--offline", "--no-progress", "--include-fragments", "--index-files",
         "index.html", "--root-dir", str(root), *map(str, sorted(folder.rglob("*.html")))],
        capture_output=True, text=True, timeout=300)


def test_every_link_leads_somewhere(site):
    assert not broken_links(site, URL)


def test_every_link_leads_somewhere_below_a_path(below_a_path):
    assert not broken_links(below_a_path, SUB_PATH)


def test_no_address_of_another_site_is_left_below_a_path(below_a_path):
    for path in sorted(below_a_path.folder.rglob("*")):
        if path.is_file() and path.suffix in (".html", ".xml", ".txt", ".css", ".json"):
            assert URL not in path.read_text(encoding="utf-8"), path


def test_lychee_finds_no_broken_link(site):
    done = lychee(site.folder, site.folder)
    assert done.returncode == 0, done.stdout + done.stderr


def test_lychee_finds_no_broken_link_below_a_path(below_a_path):
    done = lychee(below_a_path.folder.parent, below_a_path.folder)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pages_load_below_a_path(below_a_path, screen):
    page = screen(640)
    watch = Watch(page, below_a_path.origin)
    problems = []
    for each in below_a_path.pages:
        if each.kind != "redirect":
            found = watch.load(below_a_path.url(each))
            problems += [f"{each.path}: {problem}" for problem in found]
    assert not problems, "\n".join(problems)
