"""Text that wants to be markup stays text: a small publication with a payload in every field.

Each payload is built and every page is opened twice in a browser: with its Content-Security-
Policy taken out, since the policy would hide a fault of escaping, and with it. A control page
proves that the browser would notice.
"""

import json

import pytest

from command import build
from markup import parse
from watch import Watch
from website import Website

RUN = "window.pwn=1"
IMAGE = f"<img src=x onerror={RUN}>"
PAYLOADS = [
    f"<script>{RUN}</script>", IMAGE, f'">{IMAGE}', f"'>{IMAGE}", f"--> {IMAGE}", f"]]>{IMAGE}",
    f"</title>{IMAGE}", f"</desc></svg>{IMAGE}", f"</text></svg>{IMAGE}", f"</style>{IMAGE}",
    f"</textarea></noscript>{IMAGE}", f"<svg onload={RUN}>", f"<svg/onload={RUN}//",
    f'" autofocus onfocus={RUN} x="', f"' autofocus onfocus={RUN} x='",
    f'" onmouseover={RUN} x="', f"` onmouseover={RUN} x=`", f"x onmouseover={RUN} tabindex=0",
    f'"\u0301 onmouseover={RUN} x="', f'"\ufe0f onmouseover={RUN} x="',
    f'"\u200d>{IMAGE}', f"<\u0338img src=x onerror={RUN}>", f"'\U0001f3fb onmouseover={RUN} x='",
    f"&lt;script&gt;{RUN}&lt;/script&gt;", f"&#60;img src=x onerror={RUN}&#62;",
    "&quot; onmouseover=" + RUN + " x=&quot;", f"{{{{{{{IMAGE}}}}}}}", f"{{{{& words}}}}{IMAGE}",
    "{{=<% %>=}}" + IMAGE, f'<a href="javascript:{RUN}">press</a>',
    f'<iframe srcdoc="<script>parent.pwn=1</script>"></iframe>',
    "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/x.css>",
    f'<meta http-equiv=refresh content="0;url=javascript:{RUN}">',
    f"<form action=javascript:{RUN}><button>send</button></form>",
    f"<math><mtext><table><mglyph><style>{IMAGE}", f"<noscript><p title='</noscript>{IMAGE}'>",
    f"<details open ontoggle={RUN}>", f"<style>@import url(//evil.example/x.css);</style>"]

WAKE = """() => {
  for (const e of document.querySelectorAll('*')) {
    for (const type of ['mouseover', 'mouseenter', 'focus', 'focusin', 'pointerover', 'toggle']) {
      e.dispatchEvent(new Event(type, {bubbles: true}));
    }
  }
  return window.pwn ?? null;
}"""


def write(folder, text: str) -> None:
    """A publication of one article, one issue and one page, with the text in all its fields."""
    t = json.dumps(text, ensure_ascii=False)
    files = {
        "publication.yml": f"""
name: {t}
tagline: {t}
url: https://hostile.example/
language: en
editor: {{name: {t}, email: editors@hostile.example}}
licence: CC-BY-4.0
""",
        "sources.yml": f"""
office: {{name: {t}, kind: government, owner: {t}, stake: [town], note: {t}}}
paper: {{name: {t}, kind: press, note: {t}, url: https://paper.example/}}
""",
        "subjects.yml": f"""
measures:
  output: {{name: {t}, definition: {t}}}
subjects:
  town: {{name: {t}, kind: place, aliases: [{t}]}}
  trade: {{name: {t}, kind: industry, in: town}}
""",
        "articles/report/highlights.yml": f"""
defaults:
  {{measure: output, kind: growth, unit: pct, basis: yoy, period: 2024, chain: [paper, office]}}
figures:
  a: {{subject: town, value: "4.5", name: {t}, note: {t}}}
  b: {{subject: trade, value: "5.5", name: {t}, verdict: {{is: disputed, because: {t}}}}}
highlights:
  - {json.dumps("It grew by [4.5%](figure:a). " + text, ensure_ascii=False)}
claims:
  said: {{kind: fact, says: {t}, verdict: disputed, note: {t}, because: {t}}}
charts:
  growth: {{kind: growth, title: {t}, subtitle: {t}, note: {t}, figures: [a, b]}}
""",
        "articles/report/article.md": f"""---
title: {t}
date: 2025-01-02
summary: {t}
subjects: [town, trade]
authors: [{t}]
origin: {{source: paper, title: {t}, published: 2024-12}}
---
It grew by [4.5%](figure:a), the trade by [5.5%](figure:b), and [so](claim:said). Text {text}

![](chart:growth)

## Heading {text}

| Column {text.replace("|", "")} | other |
|---|---|
| cell {text.replace("|", "")} | [town](subject:town) |

> [!NOTE]
> Note {text}

- item {text}
""",
        "issues/first.md": f"""---
number: 1
title: {t}
date: 2025-01-02
subject: {t}
preheader: {t}
articles: [report]
figure-of-the-week: report#a
---
Introduction {text}
""",
        "pages/about.md": f"---\ntitle: {t}\nsummary: {t}\n---\nText {text}\n"}
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content.lstrip("\n"), encoding="utf-8")


def skeleton(html: str) -> set[tuple]:
    """Every combination of an element and its attributes' names that occurs."""
    return {(e.name, *sorted(e.attributes)) for e in parse(html).all()}


@pytest.fixture(scope="module")
def sites(tmp_path_factory):
    """The harmless publication, and one for each payload that the command accepts."""
    folder = tmp_path_factory.mktemp("hostile")
    made, refused = {}, {}
    for number, text in enumerate(["harmless `words`", *PAYLOADS]):
        write(folder / f"content-{number}", text)
        outcome = build(folder / f"content-{number}", folder / f"output-{number}")
        if outcome.code == 0:
            made[text] = folder / f"output-{number}"
        else:
            refused[text] = outcome
    assert "harmless `words`" in made, f"the publication without a payload: {refused}"
    assert all(outcome.code == 1 for outcome in refused.values()), refused
    assert len(made) > 30, f"too few payloads reach a page: {refused}"
    return made


def test_a_payload_adds_no_element_and_no_attribute(sites):
    harmless = sites["harmless `words`"]
    known = set()
    for path in harmless.rglob("*.html"):
        known |= skeleton(path.read_text(encoding="utf-8"))
    problems = []
    for text, folder in sites.items():
        for path in sorted(folder.rglob("*.html")):
            more = skeleton(path.read_text(encoding="utf-8")) - known
            if more:
                problems.append(f"{text!r} in {path.relative_to(folder)}: {more}")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("without_policy", [True, False])
def test_no_payload_runs(sites, screen, without_policy):
    page = screen(640)
    problems, loads = [], 0
    for text, folder in sites.items():
        with Website(folder, without_policy=without_policy) as site:
            watch = Watch(page, site.origin)
            for each in site.pages:
                found = watch.load(site.url(each))
                if page.evaluate(WAKE) is not None:
                    found.append("the payload ran")
                problems += [f"{text!r} in {each.path}: {problem}" for problem in found]
                loads += 1
    assert not problems, "\n".join(problems[:40])
    assert loads >= 300, loads


def test_the_browser_would_notice(tmp_path, screen):
    """The control: a page that does not escape is caught, and the policy alone stops it."""
    policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">"
    (tmp_path / "index.html").write_text(
        f"<!doctype html>{policy}<title>x</title><h1>{IMAGE}</h1><script>alert(1)</script>"
        f"<p onmouseover={RUN}>x")
    with Website(tmp_path, without_policy=True) as site:
        page = screen(640)
        found = Watch(page, site.origin).load(site.url(site.pages[0]))
        assert any("dialog" in problem for problem in found), found
        assert any("script" in problem for problem in found), found
        assert page.evaluate(WAKE) == 1
    with Website(tmp_path) as site:
        page = screen(640)
        found = Watch(page, site.origin).load(site.url(site.pages[0]))
        assert any("Content Security Policy" in problem for problem in found), found
        assert page.evaluate(WAKE) is None
