"""axe-core finds nothing, of any severity, on any kind of page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from website import KINDS


def violations(page) -> list[str]:
    """What axe-core finds on the page, with all details open."""
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true; })")
    found = Axe().run(page).response["violations"]
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: {node['html'][:160]}"
        for rule in found for node in rule["nodes"][:3]]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_no_violation(site, screen, kind, width, theme):
    page = screen(width, theme)
    problems = []
    for each in site.samples(kind):
        page.goto(site.url(each))
        problems += [f"{each.path}: {problem}" for problem in violations(page)]
    assert not problems, "\n".join(problems)
