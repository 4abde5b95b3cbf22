// Measures every chart that is shown: gives a list of problems, each with the chart's id.
//
// Text is measured line by line (a tspan that starts a line counts as a line of its own); of a
// line's height only the middle 60 % is ink that must stay free of other ink.
() => {
  const problems = [];
  const shown = e => e.checkVisibility({visibilityProperty: true});
  const round = n => Math.round(n * 10) / 10;

  for (const figure of document.querySelectorAll('figure.fig')) {
    const variants = [...figure.querySelectorAll('svg.chart')];
    const visible = variants.filter(shown);
    if (variants.length && visible.length !== 1) {
      problems.push(`${figure.id}: ${visible.length} of ${variants.length} variants are shown`);
    }
  }

  for (const svg of [...document.querySelectorAll('.fig svg.chart')].filter(shown)) {
    const variant = svg.classList.contains('wide') ? 'wide' : 'slim';
    const name = `${svg.closest('figure')?.id ?? 'chart'} ${variant}`;
    const frame = svg.getBoundingClientRect();
    const lines = [];
    for (const text of svg.querySelectorAll('text')) {
      const spans = [...text.querySelectorAll('tspan')];
      const starts = spans.some(s => s.hasAttribute('x') || s.hasAttribute('dy'));
      for (const part of starts ? spans : [text]) {
        const words = part.textContent.trim();
        const box = part.getBoundingClientRect();
        if (!words || !box.width) continue;
        const matrix = text.getScreenCTM();
        const size = parseFloat(getComputedStyle(part).fontSize) * Math.hypot(matrix.a, matrix.b);
        lines.push({
          words, size, box,
          left: box.left, right: box.right,
          top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.2,
        });
      }
    }
    if (!lines.length) problems.push(`${name}: no text at all`);

    for (const line of lines) {
      const out = Math.max(
        frame.left - line.box.left, line.box.right - frame.right,
        frame.top - line.box.top, line.box.bottom - frame.bottom);
      if (out > 0.5) problems.push(`${name}: "${line.words}" leaves the chart by ${round(out)} px`);
      if (line.size < 11.95) {
        problems.push(`${name}: "${line.words}" is shown at ${round(line.size)} px`);
      }
    }

    for (let i = 0; i < lines.length; i += 1) {
      for (let j = i + 1; j < lines.length; j += 1) {
        const [a, b] = [lines[i], lines[j]];
        const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (x > 0.5 && y > 0.5) problems.push(`${name}: "${a.words}" overlaps "${b.words}"`);
      }
    }

    const crossed = new Set();
    for (const shape of svg.querySelectorAll('rect, line, path, polyline, polygon, circle')) {
      if (shape.closest('defs, pattern, clipPath, mask')) continue;
      const style = getComputedStyle(shape);
      if (style.fill === 'none' && style.stroke === 'none') continue;
      const matrix = shape.getScreenCTM();
      const length = shape.getTotalLength();
      const step = Math.max(1, length / 4000);
      for (let at = 0; at <= length; at += step) {
        const point = shape.getPointAtLength(at).matrixTransform(matrix);
        for (const line of lines) {
          if (point.x > line.left + 0.5 && point.x < line.right - 0.5 &&
              point.y > line.top && point.y < line.bottom) {
            const kind = `${shape.tagName}.${shape.getAttribute('class') ?? ''}`;
            crossed.add(`${name}: an edge of ${kind} runs through "${line.words}"`);
          }
        }
      }
    }
    problems.push(...crossed);
  }
  return problems;
}
