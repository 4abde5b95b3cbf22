"""What a page does while it loads, and what can be asked of it afterwards.

Each function gives a list of problems, in words; an empty one is what is wanted.
"""

from playwright.sync_api import Page


class Watch:
    """Listens to one browser page: console, requests, dialogs and scripts, until it is asked."""

    def __init__(self, page: Page, origin: str):
        self.page = page
        self.origin = origin
        self.problems: list[str] = []
        page.on("console", self.console)
        page.on("pageerror", lambda error: self.problems.append(f"script error: {error}"))
        page.on("request", self.request)
        page.on("response", self.response)
        page.on("dialog", self.dialog)
        devtools = page.context.new_cdp_session(page)
        devtools.on("Debugger.scriptParsed", self.script)
        devtools.send("Debugger.enable")

    def console(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(f"console {message.type}: {message.text}")

    def request(self, request):
        if not request.url.startswith((self.origin, "data:")):
            self.problems.append(f"request off the origin: {request.url}")

    def response(self, response):
        if response.status >= 400:
            self.problems.append(f"{response.status} for {response.url}")

    def dialog(self, dialog):
        self.problems.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def script(self, event):
        if event["url"].startswith(("http:", "https:", "data:", "javascript:", "blob:")):
            self.problems.append(f"script: {event['url']} line {event['startLine'] + 1}")

    def load(self, url: str) -> list[str]:
        """Opens a page and gives what went wrong on the way."""
        self.problems = []
        self.page.goto(url, wait_until="load")
        return self.problems


SHAPE = """() => {
  const problems = [];
  const root = document.documentElement;
  const over = () => root.scrollWidth - root.clientWidth;
  const widest = () => [...document.body.querySelectorAll('*')]
    .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5 &&
      !e.closest('svg svg, svg *'))
    .slice(0, 3).map(e => e.tagName.toLowerCase() + (e.className.baseVal ?? '.' + e.className))
    .join(', ');
  if (over() > 0) problems.push(`the page scrolls sideways by ${over()} px: ${widest()}`);
  document.querySelectorAll('details').forEach(e => { e.open = true; });
  if (over() > 0) problems.push(
    `with its details open the page scrolls sideways by ${over()} px: ${widest()}`);
  const heads = document.querySelectorAll('h1').length;
  if (heads !== 1) problems.push(`${heads} h1 elements`);
  if (!root.lang) problems.push('no language');
  if (!document.title.trim()) problems.push('no title');
  return problems;
}"""


def shape(page: Page) -> list[str]:
    """One h1, a language, a title, and no sideways scroll, with all details closed and open."""
    return page.evaluate(SHAPE)


FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e), box = e.getBoundingClientRect();
  window.seen ??= new Map();
  const again = window.seen.has(e);
  if (!again) window.seen.set(e, window.seen.size);
  const ring = style.outlineStyle !== 'none' &&
    (style.outlineStyle === 'auto' || parseFloat(style.outlineWidth) >= 1.5);
  return {
    again, ring: ring || style.boxShadow !== 'none',
    inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 &&
      box.top < innerHeight && box.left < innerWidth,
    hash: e.getAttribute('href') ?? '',
    name: e.tagName.toLowerCase() + ' "' + e.textContent.trim().slice(0, 40) + '"',
    inMain: !!e.closest('main'),
  };
}"""

UNREACHED = """() => [...document.querySelectorAll(
    'a[href], summary, button, input, select, textarea, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !window.seen?.has(e))
  .map(e => e.tagName.toLowerCase() + ' "' + e.textContent.trim().slice(0, 40) + '"')"""


def skip_link(page: Page) -> list[str]:
    """The first stop of the Tab key is a visible link into `main`, and it works."""
    page.keyboard.press("Tab")
    first = page.evaluate(FOCUS)
    if not first or not first["hash"].startswith("#"):
        return [f"the first stop of the Tab key is no skip link: {first}"]
    problems = [] if first["inView"] else ["the skip link is not visible when it has the focus"]
    page.keyboard.press("Enter")
    target = page.evaluate(
        "id => { const e = document.getElementById(id); return e && !!e.closest('main'); }",
        first["hash"][1:])
    if not target:
        return problems + [f"the skip link leads to {first['hash']}, which is not in main"]
    page.keyboard.press("Tab")
    following = page.evaluate(FOCUS)
    has_stops = page.evaluate(
        "() => [...document.querySelectorAll('main a[href], main summary')]"
        ".some(e => e.checkVisibility())")
    if has_stops and not (following and following["inMain"]):
        problems.append(f"after the skip link the Tab key goes to {following}")
    return problems


def keyboard(page: Page, limit: int = 1500) -> list[str]:
    """Every link and control is reached by the Tab key, and shows it."""
    problems = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop is None or stop["again"]:
            break
        if not stop["ring"]:
            problems.append(f"no visible focus on {stop['name']}")
        if not stop["inView"]:
            problems.append(f"out of view with the focus: {stop['name']}")
    problems += [f"not reached by the Tab key: {name}" for name in page.evaluate(UNREACHED)]
    return problems[:10]
