"""What the tests of the built site share: the site, built once, and one browser.

Everything runs against the release build of `assay`, from outside. `ASSAY` names another
executable and `CHROMIUM` another browser; `Scripts/test` sets both.
"""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from command import ASSAY, ROOT, assay, build
from website import Website

SUB_PATH = "https://x.example/brief/"


@pytest.fixture(scope="session")
def output(tmp_path_factory) -> Path:
    """The example publication, built into a folder of its own."""
    assert ASSAY.is_file(), f"{ASSAY} is missing: swift build -c release --product assay"
    folder = tmp_path_factory.mktemp("site") / "Output"
    outcome = build(ROOT / "Content", folder)
    assert outcome.code == 0, f"the example publication does not build: {outcome}"
    return folder


@pytest.fixture(scope="session")
def site(output):
    with Website(output) as site:
        yield site


@pytest.fixture(scope="session")
def gallery(tmp_path_factory):
    """Every kind of chart in ordinary and in hard cases, and the charts that are refused."""
    folder = tmp_path_factory.mktemp("gallery") / "gallery"
    outcome = assay("gallery", "--templates", ROOT / "Templates", "--output", folder)
    assert outcome.code == 0, f"the gallery does not build: {outcome}"
    with Website(folder) as site:
        yield site


@pytest.fixture(params=["site", "gallery"])
def charted(request):
    """Both sites that have charts, one after the other."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def below_a_path(tmp_path_factory):
    """The example publication built for, and served from, a folder of a host."""
    folder = tmp_path_factory.mktemp("below") / "brief"
    outcome = build(ROOT / "Content", folder, "--base-url", SUB_PATH)
    assert outcome.code == 0, f"the example publication does not build: {outcome}"
    with Website(folder, base="/brief/") as site:
        yield site


@pytest.fixture(scope="session")
def browser():
    names = [os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"]
    found = next((shutil.which(name) for name in names if name and shutil.which(name)), None)
    assert found, "there is no Chromium: run Scripts/setup"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def screen(browser):
    """Makes a page of the browser: `screen(320, "dark")`; all are closed after the test."""
    contexts = []

    def make(width: int, theme: str = "light", **more):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=theme, locale="en-GB", **more)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()
