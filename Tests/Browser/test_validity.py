"""Outside checkers on the files: Nu Html Checker, xmllint, and the shape of the Atom feed."""

import re
from datetime import datetime
from xml.etree import ElementTree

import yaml

import validity
from command import ROOT

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
URL = yaml.safe_load((ROOT / "Content/publication.yml").read_text())["url"].rstrip("/") + "/"


def test_the_html_checker_has_no_error_and_no_warning(site):
    allowed = validity.allowed()
    found = validity.html_messages(site.folder)
    problems = [f"{text} at {place}" for text, place in found if text not in allowed]
    assert not problems, "\n".join(problems[:40])
    unneeded = set(allowed) - {text for text, _ in found}
    assert not unneeded, f"no page needs these lines of the allow-list: {unneeded}"


def test_xml_files_are_well_formed(site):
    files = sorted(site.folder.rglob("*.xml")) + sorted(site.folder.rglob("*.svg"))
    assert {"feed.xml", "sitemap.xml"} <= {file.name for file in files}
    assert not validity.well_formed(*files)


def test_the_atom_feed_has_what_the_standard_asks_for(site):
    feed = ElementTree.parse(site.folder / "feed.xml").getroot()
    assert feed.tag == f"{ATOM}feed"
    links = {link.get("rel", "alternate"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links["self"] == f"{URL}feed.xml"
    assert links["alternate"] == URL
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            found = element.findall(f"{ATOM}{name}")
            assert len(found) == 1 and found[0].text, f"{name} in {element.tag}"
        assert re.match(r"(https?|urn|tag):", element.findtext(f"{ATOM}id"))
        updated = element.findtext(f"{ATOM}updated")
        assert datetime.fromisoformat(updated).tzinfo, f"{updated} has no time zone"
    entries = feed.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    for entry in entries:
        author = entry.find(f"{ATOM}author/{ATOM}name")
        if author is None:
            author = feed.find(f"{ATOM}author/{ATOM}name")
        assert author is not None and author.text
        content = entry.find(f"{ATOM}content")
        assert content is not None and content.text and content.get("type") == "html"
        assert not re.search(r'(href|src)="(?!https?:|mailto:)', content.text), "relative link"
        assert "<script" not in content.text and "<svg" not in content.text


def test_the_feed_carries_the_articles_with_their_disclaimers(site):
    feed = ElementTree.parse(site.folder / "feed.xml").getroot()
    entries = {}
    for entry in feed.findall(f"{ATOM}entry"):
        for link in entry.findall(f"{ATOM}link"):
            if link.get("rel", "alternate") == "alternate":
                entries[link.get("href")] = entry.findtext(f"{ATOM}content")
    for page in site.of_kind("article"):
        assert URL + page.address in entries, f"{page.path} is not in the feed"
        if page.tree.first(of_class="disclaimer"):
            words = page.tree.first(of_class="disclaimer").first("p") \
                or page.tree.first(of_class="disclaimer").first("li")
            start = re.sub(r"\W+", " ", words.text)[:30]
            content = re.sub(r"\W+", " ", re.sub(r"<[^>]*>", "", entries[URL + page.address]))
            assert start in content, f"the feed's entry for {page.path} lacks its disclaimer"


def test_the_sitemap_lists_the_pages_with_their_dates(site):
    listed = {}
    for entry in ElementTree.parse(site.folder / "sitemap.xml").getroot().iter(f"{SITEMAP}url"):
        listed[entry.findtext(f"{SITEMAP}loc")] = entry.findtext(f"{SITEMAP}lastmod")
    known = {URL + page.address: page for page in site.pages}
    assert set(listed) <= set(known), "an address that is no page"
    for url, page in known.items():
        if page.kind in ("redirect", "not-found"):
            assert url not in listed, url
        else:
            assert url in listed, url
    for page in site.of_kind("article"):
        date = listed[URL + page.address]
        assert date and re.fullmatch(r"\d{4}-\d\d-\d\d(T.*)?", date), (page.path, date)
