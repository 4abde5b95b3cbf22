"""Checks of the charts as a browser shows them; each gives a list of problems, in words."""

from pathlib import Path

from playwright.sync_api import Page

MEASURE = Path(__file__).with_name("charts.js").read_text(encoding="utf-8")

FORCE_FONT = """family => document.querySelectorAll('svg.chart, svg.chart *')
  .forEach(e => e.style.setProperty('font-family', `"${family}"`, 'important'))"""

PAINT = """() => [...document.querySelectorAll('svg.chart')].flatMap(svg =>
  [svg, ...svg.querySelectorAll('*')]
    .filter(e => e instanceof SVGGraphicsElement && e.tagName !== 'g' && e !== svg)
    .flatMap(e => ['fill', 'stroke'].map(what => ({
      what, color: getComputedStyle(e)[what],
      name: `${svg.closest('figure')?.id} ${e.tagName}.${e.getAttribute('class') ?? ''}`,
    }))))
  .filter(paint => /^rgb/.test(paint.color) && !/, 0\\)$/.test(paint.color))"""

NAMES = """() => {
  const problems = [], ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (twice.length) problems.push(`ids used twice: ${[...new Set(twice)].join(', ')}`);
  const titles = [];
  for (const svg of document.querySelectorAll('.fig svg.chart')) {
    const name = svg.closest('figure')?.id + ' ' + svg.getAttribute('class');
    if (svg.getAttribute('role') !== 'img') problems.push(`${name}: role is not img`);
    for (const [attribute, tag] of
        [['aria-labelledby', 'title'], ['aria-describedby', 'desc']]) {
      const element = svg.querySelector(`:scope > ${tag}`);
      if (!element?.textContent.trim()) problems.push(`${name}: no ${tag}`);
      else if (svg.getAttribute(attribute) !== element.id) {
        problems.push(`${name}: ${attribute} is not the id of its ${tag}`);
      }
    }
    if (svg.checkVisibility()) titles.push(svg.querySelector('title')?.textContent.trim());
  }
  for (const figure of document.querySelectorAll('figure.fig')) {
    if (!figure.querySelector('svg.chart')) continue;
    const table = figure.querySelector('details table');
    if (!table) { problems.push(`${figure.id}: no data table`); continue; }
    if (!table.caption?.textContent.trim()) problems.push(`${figure.id}: table without caption`);
    for (const row of table.tBodies[0]?.rows ?? []) {
      if (!row.querySelector('th[scope=row]')) {
        problems.push(`${figure.id}: row without header: ${row.textContent.trim()}`);
      }
    }
  }
  return {problems, titles};
}"""


FORCED = """() => {
  const resolve = name => {
    const probe = document.createElement('i');
    probe.style.color = name;
    document.body.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  };
  const [ink, ground, grey] = ['CanvasText', 'Canvas', 'GrayText'].map(resolve);
  const problems = [];
  for (const svg of document.querySelectorAll('svg.chart')) {
    for (const e of svg.querySelectorAll('text, path, circle')) {
      if (e.closest('pattern') && getComputedStyle(e).stroke !== ink) {
        problems.push(`${svg.closest('figure')?.id}: hatching is not drawn in CanvasText`);
      }
      if (e.closest('pattern')) continue;
      const {fill, stroke} = getComputedStyle(e);
      const isRing = fill === ground && stroke === 'none';
      const seen = e.tagName === 'text' ? fill === ink : isRing ||
        fill === ink || stroke === ink || (stroke === grey && /track/.test(
            e.getAttribute('class') ?? e.parentElement.getAttribute('class')));
      const known = [fill, stroke].every(
        c => [ink, ground, grey, 'none'].includes(c) || c.startsWith('url('));
      if (!seen || !known) {
        problems.push(`${svg.closest('figure')?.id} ${e.tagName}.${e.getAttribute('class') ??
          e.parentElement.getAttribute('class')}: fill ${fill}, stroke ${stroke}`);
      }
    }
  }
  return [...new Set(problems)];
}"""

DIGITS = """() => {
  const widths = {};
  const text = document.querySelector('svg.chart.wide text');
  if (text) {
    const before = text.textContent;
    widths.chart = ['111.1', '888.8'].map(digits => {
      text.textContent = digits;
      return text.getComputedTextLength();
    });
    text.textContent = before;
  }
  const cell = document.querySelector('.fig td.n');
  if (cell) {
    cell.closest('details').open = true;
    const span = document.createElement('span');
    cell.append(span);
    widths.table = ['111.1', '888.8'].map(digits => {
      span.textContent = digits;
      return span.getBoundingClientRect().width;
    });
    span.remove();
  }
  return widths;
}"""


def measure(page: Page) -> list[str]:
    """Boxes of text and edges of marks, sizes as shown, and one variant at a time."""
    return page.evaluate(MEASURE)


def force_font(page: Page, family: str) -> None:
    page.evaluate(FORCE_FONT, family)


def kept_colours(page: Page) -> list[str]:
    """Painted parts that keep, in dark, a colour that some part has in light."""
    page.emulate_media(color_scheme="light")
    light = {paint["color"] for paint in page.evaluate(PAINT)}
    page.emulate_media(color_scheme="dark")
    return sorted({
        f"{paint['name']}: {paint['what']} stays {paint['color']} in dark"
        for paint in page.evaluate(PAINT) if paint["color"] in light})


def unforced(page: Page) -> list[str]:
    """Marks and texts that do not take the reader's own colours where these are forced."""
    return page.evaluate(FORCED)


def names(page: Page) -> list[str]:
    """Accessible names: in the document, and as the browser's accessibility tree has them."""
    found = page.evaluate(NAMES)
    devtools = page.context.new_cdp_session(page)
    nodes = devtools.send("Accessibility.getFullAXTree")["nodes"]
    images = [
        node.get("name", {}).get("value", "").strip() for node in nodes
        if not node["ignored"] and node.get("role", {}).get("value") in ("image", "img")]
    problems = found["problems"]
    for title in found["titles"]:
        if images.count(title) != 1:
            problems.append(f"{images.count(title)} image nodes are named '{title}'")
    return problems
