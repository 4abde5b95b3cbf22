"""The same eight labelled bars by Assay and by Vega-Lite, in turns within one run.

    python3 -m venv .venv-charts && .venv-charts/bin/pip install vl-convert-python==1.9.0
    swift build -c release --product charts-benchmark
    .venv-charts/bin/python Benchmarks/Charts/compare.py .build/release/charts-benchmark

Assay's times hold from the declaration on, planning and checking included: for the chart as a file
(one drawing, title, description, footer), and for the whole figure of a page (both widths and the
data table). Vega-Lite's is that of one drawing with value labels. All are processor time.
"""

import gzip
import re
import statistics
import subprocess
import sys
import time

import vl_convert

ROWS = [
    ("Nonferrous metal mining", 72.7), ("Hydrogen storage", 72.2), ("Fluorochemicals", 71.7),
    ("Rare earths", 71.2), ("Mining", 70.7), ("Manufacturing", 70.2), ("Utilities", 69.7),
    ("All industry", 69.2)]

VEGA_LITE = {
    "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
    "title": "One outgrew the others",
    "description": "Eight bars",
    "width": 480,
    "data": {"values": [
        {"name": name, "value": value, "label": f"+{value}%"} for name, value in ROWS]},
    "encoding": {
        "y": {"field": "name", "type": "nominal", "sort": None, "title": None},
        "x": {"field": "value", "type": "quantitative", "title": None}},
    "layer": [
        {"mark": "bar"},
        {"mark": {"type": "text", "align": "left", "dx": 4},
         "encoding": {"text": {"field": "label"}}}],
}

ROUNDS = 7


def vega_lite() -> tuple[float, str]:
    """Median processor time of ten drawings, in µs, and the drawing."""
    times = []
    for _ in range(10):
        start = time.process_time()
        svg = vl_convert.vegalite_to_svg(VEGA_LITE)
        times.append((time.process_time() - start) * 1e6)
    return statistics.median(times), svg


def main(benchmark: str) -> None:
    vl_convert.vegalite_to_svg(VEGA_LITE)
    files, figures, theirs = [], [], []
    for _ in range(ROUNDS):
        file, figure = subprocess.check_output([benchmark, "median"]).split()
        files.append(float(file))
        figures.append(float(figure))
        median, svg = vega_lite()
        theirs.append(median)
    html = subprocess.check_output([benchmark, "markup"], text=True)
    drawings = re.findall(r"<svg.*?</svg>", html, re.S)

    def packed(text: str) -> str:
        return str(len(gzip.compress(text.encode(), 9, mtime=0))) if text else ""

    def line(name: str, times: list[float], texts: list[str]) -> None:
        median = f"{statistics.median(times):.1f}" if times else ""
        spread = f"{min(times):.1f}–{max(times):.1f}" if times else ""
        size = sum(len(text.encode()) for text in texts) if texts else ""
        print(f"{name:24}{median:>12}{spread:>20}{size:>8}{packed(''.join(texts)):>9}")

    print(f"{'':24}{'median µs':>12}{'range':>20}{'bytes':>8}{'gzipped':>9}")
    line("Assay, file", files, [])
    line("Assay, whole figure", figures, [html])
    line("  its wide drawing", [], drawings[:1])
    line("  its slim drawing", [], drawings[1:])
    line("  both drawings", [], drawings)
    line(f"Vega-Lite ({vl_convert.__version__})", theirs, [svg])
    print(f"Vega-Lite takes {statistics.median(theirs) / statistics.median(files):.0f} times as long")


if __name__ == "__main__":
    main(sys.argv[1])
