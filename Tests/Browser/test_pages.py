"""Every page at three widths, light and dark: it loads in silence and keeps its shape."""

import gzip

import pytest

from watch import Watch, keyboard, shape, skip_link
from website import KINDS


def test_every_kind_of_page_is_there(site):
    counts = {kind: len(site.of_kind(kind)) for kind in KINDS}
    assert all(counts.values()), counts
    assert counts["article"] == 5
    assert not site.of_kind("other")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 640, 1280])
def test_pages_load_without_complaint_and_do_not_scroll_sideways(site, screen, width, theme):
    page = screen(width, theme)
    watch = Watch(page, site.origin)
    problems = []
    for each in site.pages:
        if each.kind != "redirect":
            found = watch.load(site.url(each)) + shape(page)
            problems += [f"{each.path}: {problem}" for problem in found]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_skip_link_comes_first_and_works(site, screen, width, theme):
    page = screen(width, theme)
    problems = []
    for each in [each for kind in KINDS for each in site.samples(kind)]:
        page.goto(site.url(each))
        problems += [f"{each.path}: {problem}" for problem in skip_link(page)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("width, theme", [(320, "dark"), (1280, "light")])
@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(site, screen, kind, width, theme):
    page = screen(width, theme)
    problems = []
    for each in site.samples(kind)[-2:]:
        page.goto(site.url(each))
        problems += [f"{each.path}: {problem}" for problem in keyboard(page)]
    assert not problems, "\n".join(problems)


def test_redirects_lead_to_a_page(site, screen):
    page = screen(640)
    for each in site.of_kind("redirect"):
        page.goto(site.url(each))
        page.wait_for_url(lambda url: url != site.url(each), timeout=5000)
        assert page.locator("h1").count() == 1, each.path


def test_a_missing_address_shows_the_404_page(site, screen):
    page = screen(640)
    answer = page.goto(f"{site.origin}/no/such/page/")
    assert answer.status == 404
    assert page.locator("h1").count() == 1
    style = page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
    page.goto(f"{site.origin}/404.html")
    assert style == page.evaluate(
        "getComputedStyle(document.querySelector('h1')).fontFamily"), "its style sheet is not found"


def test_pages_are_light(site):
    style = (site.folder / "assets/style.css").read_bytes()
    assert len(style) <= 20_000, "style sheet over 20 kB"
    for each in site.of_kind("article"):
        size = len(gzip.compress(each.file.read_bytes())) + len(gzip.compress(style))
        assert size <= 60_000, f"{each.path} takes {size} bytes with its style"


def test_pages_hold_no_script_and_no_inline_style(site):
    problems = []
    for each in site.pages:
        for element in each.tree.all():
            if element.name == "script" and element.attributes.get("type") != "application/ld+json":
                problems.append(f"{each.path}: script element")
            if element.name in ("style", "iframe", "object", "embed", "foreignobject", "base"):
                problems.append(f"{each.path}: {element.name} element")
            for name, value in element.attributes.items():
                if name.startswith("on") or name == "style":
                    problems.append(f"{each.path}: {name}={value!r}")
                if value.strip().lower().startswith(("javascript:", "data:text", "vbscript:")):
                    problems.append(f"{each.path}: {name}={value!r}")
    assert not problems, "\n".join(problems)


def test_every_page_carries_a_policy_that_trusts_nobody_else(site):
    for each in site.pages:
        metas = [
            meta for meta in each.tree.all("meta")
            if meta.attributes.get("http-equiv", "").lower() == "content-security-policy"]
        assert len(metas) == 1, f"{each.path}: {len(metas)} policies"
        policy = metas[0].attributes["content"]
        assert "default-src 'none'" in policy or "default-src 'self'" in policy, policy
        assert "unsafe" not in policy and "*" not in policy and "http" not in policy, policy
