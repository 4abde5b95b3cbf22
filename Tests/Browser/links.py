"""Whether every link inside a built site leads to a file and a place in it."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from website import Website

HOST = "http://site.test"


def broken_links(site: Website, own_address: str) -> list[str]:
    """Links that lead nowhere: relative ones, root-relative ones, and absolute ones to ourselves.

    `own_address` is the base URL the site was built for, such as `https://x.example/brief/`.
    """
    problems = []
    ids = {
        page.file: {e.attributes["id"] for e in page.tree.all() if e.attributes.get("id")}
        for page in site.pages}
    for page in site.pages:
        here = HOST + site.base + page.address
        for element in page.tree.all():
            for name in ("href", "src"):
                link = element.attributes.get(name)
                if link is None:
                    continue
                ours = link.startswith(own_address)
                address = HOST + site.base + link.removeprefix(own_address) if ours else link
                target = urlsplit(urljoin(here, address))
                if f"{target.scheme}://{target.netloc}" != HOST:
                    if target.scheme not in ("https", "http", "mailto"):
                        problems.append(f"{page.path}: {name}={link!r}: scheme {target.scheme}")
                    continue
                problem = leads_nowhere(site, target.path, unquote(target.fragment), ids)
                if problem:
                    problems.append(f"{page.path}: {name}={link!r}: {problem}")
    return problems


def leads_nowhere(site: Website, path: str, fragment: str, ids: dict[Path, set]) -> str | None:
    path = unquote(path)
    if not path.startswith(site.base):
        return f"outside of {site.base}"
    file = site.folder / path.removeprefix(site.base)
    if file.is_dir():
        if not path.endswith("/"):
            return "a folder without its slash"
        file = file / "index.html"
    if not file.is_file():
        return "no such file"
    if fragment and file.suffix == ".html" and fragment not in ids[file]:
        return f"no element with the id '{fragment}'"
    return None
