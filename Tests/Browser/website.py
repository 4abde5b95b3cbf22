"""A built site: its pages by kind, and a loopback server that shows them as a web host would."""

import re
import threading
from dataclasses import dataclass
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markup import Element, parse

KINDS = [
    "home", "articles", "article", "issues", "issue", "subjects", "subject", "sources", "source",
    "figures", "checks", "corrections", "page", "not-found"]

TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml", ".xml": "application/xml", ".json": "application/json",
    ".png": "image/png", ".jpg": "image/jpeg", ".ico": "image/x-icon",
    ".txt": "text/plain; charset=utf-8", ".js": "text/javascript"}


@dataclass(frozen=True)
class Page:
    path: str
    """In the output folder, such as `articles/x/index.html`."""
    kind: str
    file: Path

    @property
    def address(self) -> str:
        """Below the base of the site, such as `articles/x/`."""
        return self.path.removesuffix("index.html")

    @cached_property
    def html(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> Element:
        return parse(self.html)


class Website:
    """The output folder, and where its server shows it."""

    def __init__(self, folder: Path, base: str = "/", without_policy: bool = False):
        self.folder = folder
        self.base = base
        self.without_policy = without_policy
        self.pages = [
            Page(path.relative_to(folder).as_posix(), kind_of(path, folder), path)
            for path in sorted(folder.rglob("*.html"))]

    def of_kind(self, kind: str) -> list[Page]:
        return [page for page in self.pages if page.kind == kind]

    def samples(self, kind: str) -> list[Page]:
        """All articles; of every other kind the largest page and the smallest."""
        pages = sorted(self.of_kind(kind), key=lambda page: page.file.stat().st_size)
        return pages if kind == "article" or len(pages) < 3 else [pages[0], pages[-1]]

    def url(self, page: Page) -> str:
        return f"{self.origin}{self.base}{page.address}"

    def __enter__(self) -> "Website":
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler(self))
        self.origin = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def kind_of(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder).parts
    if re.search(r'<meta[^>]*http-equiv="?refresh', path.read_text(encoding="utf-8")):
        return "redirect"
    match parts:
        case ("index.html",):
            return "home"
        case ("404.html",):
            return "not-found"
        case ((
            "articles" | "issues" | "subjects" | "sources" | "figures" | "checks" | "corrections"
        ) as kind, "index.html"):
            return kind
        case (("articles" | "issues" | "subjects" | "sources" | "pages") as kind, _, "index.html"):
            return kind.removesuffix("s")
    return "other"


def handler(site: Website):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            path = unquote(urlsplit(self.path).path)
            file = site.folder / path.removeprefix(site.base)
            if file.is_dir() and path.endswith("/"):
                file = file / "index.html"
            status = 200
            if not path.startswith(site.base) or ".." in path or not file.is_file():
                status, file = 404, site.folder / "404.html"
            body = file.read_bytes() if file.is_file() else b"not found"
            if site.without_policy and file.suffix == ".html":
                body = re.sub(rb'<meta http-equiv="?Content-Security-Policy[^>]*>', b"", body)
            self.send_response(status)
            self.send_header("Content-Type", TYPES.get(file.suffix, "application/octet-stream"))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return Handler
