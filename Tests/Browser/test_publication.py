"""What a reader of the example publication must find: disclaimers, the ledger, its sources."""

import re

import pytest
import yaml

from command import ROOT
from website import Website

FIRST = "articles/baotou-output-2025/index.html"

# Every figure and claim of the five documents the articles report on.
FIGURES = {
    "baotou-output-2025":
        "re-growth ind-growth re-contrib re-share re-share-words mining-growth manuf-growth "
        "util-growth sectors sectors-up nfm-growth fluoro-growth h2-growth rank rank-streak "
        "catch-up",
    "hitech-zone-may-2025":
        "zone-growth zone-gap streak re-growth re-contrib ne-growth ne-contrib magnets "
        "magnets-growth compounds compounds-growth metals metals-growth",
    "inner-mongolia-plan-2035": "plan-length bo-reserves bo-output cn-mining cn-magnets",
    "rare-earth-capital":
        "bo-reserves-cn export-share only-zone largest-site largest-resource soviet-projects "
        "jv-founders",
    "thorium-and-the-mine":
        "plan-length biggest-mine second-city bo-reserves bo-output th-rank th-underestimate "
        "th-waste th-us-homes th-stock th-china cn-mining cn-magnets outlook"}
CLAIMS = {
    "baotou-output-2025":
        "outpaced accelerating broad nfm-driver biggest-hub dominance harder adjacent "
        "statistic-def own-disclaimer",
    "hitech-zone-may-2025":
        "reported accelerating cornerstone linked downstream-demand nre-q1 engine",
    "inner-mongolia-plan-2035":
        "actor plan-aim accurate-list april-controls magnet-money monopoly omits-environment "
        "military west",
    "rare-earth-capital": "designation entity rights cartel steel-first ecosystem",
    "thorium-and-the-mine":
        "plan becoming thorium-revolution kun24 new-mineral biswas combs leverage mofcom"}


def anchors(prefix: str, ids: dict[str, str]) -> set[str]:
    return {f"{prefix}-{article}--{id}" for article, text in ids.items() for id in text.split()}


def page(site: Website, path: str):
    return next(page for page in site.pages if page.path == path)


def ledger_rows(site: Website, prefix: str) -> dict:
    tree = page(site, "figures/index.html").tree
    return {
        row.attributes["id"]: row for row in tree.all()
        if row.attributes.get("id", "").startswith(prefix)}


def main_in_order(site: Website, path: str) -> list:
    return list(page(site, path).tree.first("main").all())


def test_the_lists_of_this_test_are_whole():
    assert len(anchors("f", FIGURES)) == 55
    assert len(anchors("claim", CLAIMS)) == 41


def test_the_disclaimer_stands_before_the_first_figure(site):
    """On every article that has one; nothing with a number of the story is above it."""
    for each in site.of_kind("article"):
        elements = main_in_order(site, each.path)
        place = next(
            (i for i, e in enumerate(elements) if "disclaimer" in e.classes), None)
        first = next(
            (i for i, e in enumerate(elements)
             if "figure" in e.classes or "fig" in e.classes), len(elements))
        if each.path == FIRST:
            assert place is not None, "the first article has no disclaimer"
        assert place is None or place < first, f"{each.path}: a figure above the disclaimer"
        if place is None:
            continue
        above = re.split(
            r'<[^>]*class="[^"]*\bdisclaimer\b', each.html.split("<main", 1)[1])[0]
        words = re.sub(r"<[^>]*>", " ", above)
        found = re.findall(r"[\d.,]+\s*(?:%|percent|pp\b|points|tonnes|t\b)", words)
        assert not found, f"{each.path}: above the disclaimer stands {found}"


def sentences(text: str) -> str:
    return re.sub(r"\s+", " ", text).lower()


def says_who_is_behind_it(text: str) -> bool:
    """An unnamed outlet tied to the state, and a city government with a stake."""
    text = sentences(text)
    return all(re.search(pattern, text) for pattern in (
        r"unnamed|not name", r"\bstate\b|state-", r"baotou city government|city government",
        r"stake|own economy|own (results|performance|growth|output)|reports on itself|interest"))


def test_the_first_article_says_who_stands_behind_its_figures(site):
    tree = page(site, FIRST).tree
    box = tree.first(of_class="disclaimer")
    assert says_who_is_behind_it(box.text), box.text
    figures = [figure for figure in tree.all("figure", "fig") if figure.first("svg", "chart")]
    assert len(figures) >= 2
    for figure in figures:
        footer = figure.first("p", "src")
        assert footer, f"{figure.attributes['id']} has no footer"
        assert says_who_is_behind_it(footer.text), footer.text


def test_every_chart_names_its_source_and_what_the_numbers_are_worth(site):
    for each in site.of_kind("article"):
        for figure in each.tree.all("figure", "fig"):
            if figure.first("svg", "chart"):
                text = " ".join(part.text for part in figure.all("p", "src"))
                assert re.search(r"Source: \w", text), f"{each.path}: {text}"


def test_the_ledger_holds_the_figures_of_the_five_documents_and_ours_marked(site):
    rows = ledger_rows(site, "f-")
    ours = {id for id, row in rows.items() if "ours" in row.classes}
    assert set(rows) - ours == anchors("f", FIGURES)
    assert len(ours) >= 3
    for id in ours:
        assert "our" in rows[id].text.lower(), f"{id} is not said to be our own"


def test_the_ledger_holds_the_claims_of_the_five_documents(site):
    assert set(ledger_rows(site, "claim-")) == anchors("claim", CLAIMS)


def chains(part: str) -> dict[str, list[str]]:
    """Anchor in the ledger → names of the sources that `highlights.yml` gives as its chain."""
    sources = yaml.safe_load((ROOT / "Content/sources.yml").read_text(encoding="utf-8"))
    found = {}
    for path in sorted((ROOT / "Content/articles").glob("*/highlights.yml")):
        file = yaml.safe_load(path.read_text(encoding="utf-8"))
        for id, entry in file.get(part, {}).items():
            chain = entry.get("chain", file.get("defaults", {}).get("chain", []))
            keys = [link if isinstance(link, str) else link["source"] for link in chain]
            prefix = {"figures": "f", "claims": "claim"}[part]
            found[f"{prefix}-{path.parent.name}--{id}"] = [
                sources[key]["name"] for key in keys if key != "ourselves"]
    return found


@pytest.mark.parametrize("part, prefix", [("figures", "f-"), ("claims", "claim-")])
def test_every_row_of_the_ledger_names_its_whole_chain(site, part, prefix):
    expected = chains(part)
    problems = []
    for id, row in ledger_rows(site, prefix).items():
        if not expected[id] and "ours" not in row.classes:
            problems.append(f"{id} has no chain")
        for name in expected[id]:
            if sentences(name) not in sentences(row.text):
                problems.append(f"{id} does not name {name}: {row.text}")
    assert not problems, "\n".join(problems)


def test_every_row_of_the_ledger_has_its_period_and_its_article(site):
    problems = []
    for id, row in ledger_rows(site, "f-").items():
        period = list(row.all("td"))[1].text
        if not re.search(r"undated|\b(19|20)\d\d\b", period):
            problems.append(f"{id} has neither a period nor 'undated': {period}")
    for id, row in {**ledger_rows(site, "f-"), **ledger_rows(site, "claim-")}.items():
        article = id.split("-", 1)[1].split("--")[0]
        links = [link.attributes.get("href", "") for link in row.all("a")]
        if not any(f"articles/{article}/" in link for link in links):
            problems.append(f"{id} does not lead to its article: {links}")
    assert not problems, "\n".join(problems)


def test_every_number_of_every_article_is_bound(site):
    for each in site.of_kind("article"):
        found = re.search(r"(\d+) of (\d+) numbers bound", each.tree.text)
        assert found and found[1] == found[2] and int(found[1]) > 0, (each.path, found)


def test_a_bound_number_leads_to_its_row(site):
    for each in site.of_kind("article"):
        ids = {element.attributes.get("id") for element in each.tree.all()}
        links = [link.attributes["href"] for link in each.tree.all("a", "figure")]
        assert links, each.path
        for link in links:
            if link.startswith("#"):
                assert link[1:] in ids, f"{each.path}: {link}"


def test_the_issue_carries_all_five_articles(site):
    (issue,) = site.of_kind("issue")
    links = " ".join(link.attributes.get("href", "") for link in issue.tree.all("a"))
    for slug in FIGURES:
        assert f"articles/{slug}/" in links, slug


def test_articles_have_the_length_of_an_article(site):
    for each in site.of_kind("article"):
        words = sum(
            len(block.text.split()) for block in each.tree.first(of_class="prose").children
            if not isinstance(block, str) and block.name in ("p", "ul", "ol", "h2", "h3"))
        assert 400 <= words <= 950, (each.path, words)
