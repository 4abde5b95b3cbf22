import Markup

/// A page with the script of the preview, which is no part of the page as it is published.
func injected(_ page: [UInt8], _ snapshot: Snapshot) -> [UInt8] {
  var writer = Writer()
  writeScript(snapshot, to: &writer)
  let place = endOfHead(page) ?? page.count
  return page[..<place] + writer.bytes + page[place...]
}

/// What stands in for every page as long as there is no site: the findings.
func findingsPage(_ snapshot: Snapshot) -> [UInt8] {
  var writer = Writer()
  writer.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
  writer.element("title", text: "The site cannot be built yet")
  writeScript(snapshot, to: &writer)
  writer.raw("</head><body>")
  writer.element("h1", text: "The site cannot be built yet")
  writer.element("p", text: "This page loads again by itself when a file is saved.")
  writer.element("pre", text: snapshot.findings)
  writer.raw("</body></html>\n")
  return writer.bytes
}

private func writeScript(_ snapshot: Snapshot, to writer: inout Writer) {
  writer.open("script") { writer in
    writer.attribute("src", "/\(ownFolder)/\(scriptName)")
    writer.attribute("data-generation", snapshot.generation)
  }
  writer.close("script")
}

/// Where the first `</head>` begins.
private func endOfHead(_ page: [UInt8]) -> Int? {
  let tag = Array("</head>".utf8)
  guard page.count >= tag.count else { return nil }
  return (0...(page.count - tag.count)).first { start in
    page[start] == tag[0]
      && zip(page[start...], tag).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
  }
}

/// The script that loads a page again when the site has changed, and shows what was found.
///
/// It holds its connection only while the page is seen: browsers allow six for each server.
/// - Parameter token: letters and digits.
func reloadScript(token: String) -> [UInt8] {
  Array(
    """
    (() => {
      "use strict";
      const generation = document.currentScript.dataset.generation;
      const address = "/\(ownFolder)/events-\(token)";
      let source = null;
      let box = null;
      let dismissed = "";

      const hide = () => {
        if (box) box.remove();
        box = null;
      };

      const show = (text, isError) => {
        hide();
        if (text === "" || text === dismissed) return;
        box = document.createElement("aside");
        box.setAttribute("role", isError ? "alert" : "status");
        box.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;"
          + "z-index:2147483647;margin:0;padding:1rem;font:14px/1.5 ui-monospace,monospace;"
          + "background:#fff;color:#1a1a1a;border-top:4px solid " + (isError ? "#b3261e" : "#8a6d00");
        const close = document.createElement("button");
        close.type = "button";
        close.textContent = "Close";
        close.style.cssText = "float:right;font:inherit";
        close.addEventListener("click", () => { dismissed = text; hide(); });
        const list = document.createElement("pre");
        list.textContent = text;
        list.style.cssText = "margin:0;white-space:pre-wrap;overflow-wrap:anywhere";
        box.append(close, list);
        (document.body || document.documentElement).append(box);
      };

      const hear = (event) => {
        const state = JSON.parse(event.data);
        if (state.generation !== generation) {
          location.reload();
        } else if (!generation.startsWith("none")) {
          show(state.findings, state.hasErrors);
        }
      };

      const follow = () => {
        if (document.visibilityState === "hidden") {
          if (source) source.close();
          source = null;
        } else if (!source) {
          source = new EventSource(address);
          source.onmessage = hear;
          source.onerror = () => {
            if (source && source.readyState === EventSource.CLOSED) {
              show("The preview has ended or was started again. Load the page again.", true);
            }
          };
        }
      };

      document.addEventListener("visibilitychange", follow);
      if (document.body) follow();
      else document.addEventListener("DOMContentLoaded", follow);
    })();

    """.utf8)
}
