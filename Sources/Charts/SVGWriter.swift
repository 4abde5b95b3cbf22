import Markup

/// Room above and below the lines of text: the letters of some fonts are taller than a line.
private let verticalMargin = 3.0

/// Writes a scene as one SVG element: literal colours and a class on everything that is painted,
/// coordinates to a tenth, no transforms, no style.
///
/// Neighbours of one kind share a group that carries class and colour.
struct SVGWriter {
  /// The chart's id and the variant's suffix, in every id of the drawing.
  let id: String
  let suffix: String
  var output = Writer(reserving: 4096)

  /// The id of a part: `c-x-t`, and `c-x-ts` in the slim variant.
  func id(_ part: String) -> String { "\(id)-\(part)\(suffix)" }

  mutating func write(
    _ scene: Scene, classes: StaticString, name: String, description: String
  ) {
    output.raw("<svg class=\"")
    output.raw(classes)
    output.raw("\"")
    output.attribute("width", scene.width)
    output.attribute("height", scene.height + 2 * verticalMargin)
    output.raw(" viewBox=\"0 ")
    writeNumber(-verticalMargin)
    output.raw(" ")
    writeNumber(scene.width)
    output.raw(" ")
    writeNumber(scene.height + 2 * verticalMargin)
    output.raw("\"")
    writeRootAttributes()
    output.raw(">")
    writeContent(scene, name: name, description: description)
    output.raw("</svg>")
  }

  /// What every root has; ends before the bracket.
  mutating func writeRootAttributes() {
    output.raw(" overflow=\"visible\" role=\"img\"")
    output.attribute("aria-labelledby", id("t"))
    output.attribute("aria-describedby", id("d"))
    output.raw(" font-family=\"Inter,'Helvetica Neue',Arial,'Liberation Sans',sans-serif\"")
    output.raw(" font-size=\"13\"")
    output.attribute("fill", Role.ink.light)
  }

  /// Title, description, patterns, marks, texts.
  mutating func writeContent(_ scene: Scene, name: String, description: String) {
    output.open("title") { [id = id("t")] in $0.attribute("id", id) }
    output.text(name)
    output.close("title")
    output.open("desc") { [id = id("d")] in $0.attribute("id", id) }
    output.text(description)
    output.close("desc")
    writePatterns(of: scene)
    writeMarks(scene.marks)
    writeTexts(scene.texts)
  }

  mutating func writeNumber(_ value: Double) {
    var bytes: [UInt8] = []
    appendTenths(tenths(value), to: &bytes)
    output.raw(HTML(trusted: bytes))
  }
}

// MARK: - Patterns

extension SVGWriter {
  private func patternId(_ role: Role) -> String {
    "\(id)-h-\(role.rawValue)\(suffix)"
  }

  /// One hatching for each role that is drawn hatched, in the order of the roles.
  private mutating func writePatterns(of scene: Scene) {
    let roles = Role.allCases.filter { role in
      scene.marks.contains {
        if case .bar(let bar) = $0 { bar.role == role && bar.paint == .hatched } else { false }
      }
    }
    guard !roles.isEmpty else { return }
    output.raw("<defs>")
    for role in roles {
      let id = patternId(role)
      output.open("pattern") {
        $0.attribute("id", id)
        $0.raw(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
      }
      output.empty("path") {
        $0.attribute("class", role.strokeClass)
        $0.attribute("stroke", role.light)
        $0.raw(" stroke-width=\"1.8\" d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\"")
      }
      output.close("pattern")
    }
    output.raw("</defs>")
  }
}

// MARK: - Marks

extension SVGWriter {
  /// How a mark is painted; equal neighbours share a group.
  private enum Paint: Hashable {
    case fill(Role, Bar.Fill)
    case line(Role, isDashed: Bool, width: Double)
    case dot(Role, isHollow: Bool)
  }

  mutating func writeMarks(_ marks: [Mark]) {
    writeRuns(of: marks, by: paint) { writer, paint in
      writer.writeAttributes(of: paint)
    } element: { writer, mark, attributes in
      if case .dot(let dot) = mark {
        writer.output.raw("<circle")
        attributes(&writer)
        writer.output.attribute("cx", dot.center.x)
        writer.output.attribute("cy", dot.center.y)
        // The outline is drawn on the middle of the edge.
        writer.output.attribute("r", dot.isHollow ? dot.radius - 1 : dot.radius)
        writer.output.raw("/>")
        return
      }
      writer.output.raw("<path")
      attributes(&writer)
      writer.output.raw(" d=\"")
      writer.output.raw(HTML(trusted: pathData(mark)))
      writer.output.raw("\"/>")
    }
  }

  private func paint(_ mark: Mark) -> Paint {
    switch mark {
    case .bar(let bar): .fill(bar.role, bar.paint)
    case .line(let line): .line(line.role, isDashed: line.isDashed, width: line.width)
    case .dot(let dot): .dot(dot.role, isHollow: dot.isHollow)
    }
  }

  private mutating func writeAttributes(of paint: Paint) {
    switch paint {
    case .fill(let role, .solid):
      output.attribute("class", role.fillClass)
      output.attribute("fill", role.light)
    case .fill(let role, .band), .dot(let role, isHollow: true):
      let ground: Role = if case .dot = paint { .background } else { .track }
      output.raw(" class=\"")
      output.raw(ground.fillClass)
      output.raw(" ")
      output.raw(role.strokeClass)
      output.raw("\"")
      output.attribute("fill", ground.light)
      output.attribute("stroke", role.light)
      if ground == .background { output.raw(" stroke-width=\"2\"") }
    case .dot(let role, isHollow: false):
      output.attribute("class", role.fillClass)
      output.attribute("fill", role.light)
    case .fill(let role, let fill):
      output.attribute("class", role.strokeClass)
      output.attribute("stroke", role.light)
      output.attribute("fill", fill == .hollow ? "none" : "url(#\(patternId(role)))")
    case .line(let role, let isDashed, let width):
      output.attribute("class", role.strokeClass)
      output.attribute("stroke", role.light)
      output.raw(" fill=\"none\"")
      if width != 1 { output.attribute("stroke-width", width) }
      if isDashed { output.raw(" stroke-dasharray=\"2 2\"") }
    }
  }

  /// Each run of equal neighbours in a group; a run of one is an element with the attributes.
  private mutating func writeRuns<Element, Key: Equatable>(
    of elements: [Element], by key: (Element) -> Key,
    attributes: @escaping (inout SVGWriter, Key) -> Void,
    element: (inout SVGWriter, Element, (inout SVGWriter) -> Void) -> Void
  ) {
    var start = elements.startIndex
    while start < elements.endIndex {
      let common = key(elements[start])
      let end = elements[start...].firstIndex { key($0) != common } ?? elements.endIndex
      if end - start == 1 {
        element(&self, elements[start]) { attributes(&$0, common) }
      } else {
        output.raw("<g")
        attributes(&self, common)
        output.raw(">")
        for one in elements[start..<end] { element(&self, one) { _ in } }
        output.raw("</g>")
      }
      start = end
    }
  }
}

extension Bar {
  /// How the bar is painted: a bar that is too thin for an outline is solid.
  fileprivate var paint: Fill {
    frame.width - gap < 3 || frame.height - topGap < 3 ? .solid : fill
  }
}

/// `M…h…v…h…z` for a bar, `M…L…` with `H` and `V` for a line; a dot has none.
private func pathData(_ mark: Mark) -> [UInt8] {
  var bytes: [UInt8] = []
  func add(_ letter: Unicode.Scalar, _ value: Int) {
    bytes.append(UInt8(ascii: letter))
    appendTenths(value, to: &bytes)
  }
  switch mark {
  case .bar(let bar):
    // Outlines are drawn on the middle of their edge: half a px inside, the bar keeps its length.
    let inset = bar.paint == .solid ? 0.0 : 0.5
    let left = tenths(bar.frame.x + inset)
    let right = tenths(bar.frame.right - bar.gap - inset)
    let (top, bottom) = (
      tenths(bar.frame.y + bar.topGap + inset), tenths(bar.frame.bottom - inset)
    )
    add("M", left)
    add(" ", top)
    add("h", right - left)
    add("v", bottom - top)
    add("h", left - right)
    bytes.append(UInt8(ascii: "z"))
  case .dot: break
  case .line(let line):
    var last: (x: Int, y: Int)?
    for point in line.points {
      let (x, y) = (tenths(point.x), tenths(point.y))
      switch last {
      case nil:
        add("M", x)
        add(" ", y)
      case let before? where before.x == x: add("V", y)
      case let before? where before.y == y: add("H", x)
      default:
        add("L", x)
        add(" ", y)
      }
      last = (x, y)
    }
  }
  return bytes
}

// MARK: - Texts

extension SVGWriter {
  private struct Setting: Hashable {
    let style: TextStyle
    let anchor: Text.Anchor
  }

  private mutating func writeTexts(_ texts: [Text]) {
    // The same settings together, in the order in which they first appear.
    var settings: [Setting] = []
    for text in texts {
      let setting = Setting(style: text.style, anchor: text.anchor)
      if !settings.contains(setting) { settings.append(setting) }
    }
    for setting in settings {
      let run = texts.filter { $0.style == setting.style && $0.anchor == setting.anchor }
      writeRuns(of: run) { _ in
        setting
      } attributes: { writer, setting in
        writer.writeAttributes(of: setting)
      } element: { writer, text, attributes in
        writer.output.raw("<text")
        attributes(&writer)
        writer.output.attribute("x", text.origin.x)
        writer.output.attribute("y", text.origin.y)
        writer.output.raw(">")
        writer.output.text(text.text)
        writer.output.raw("</text>")
      }
    }
  }

  private mutating func writeAttributes(of setting: Setting) {
    let style = setting.style
    output.attribute("class", style.textClass)
    if style.role != .ink { output.attribute("fill", style.role.light) }
    if style.size != 13 { output.attribute("font-size", style.size) }
    if style.isStrong { output.raw(" font-weight=\"600\"") }
    if style == .missing { output.raw(" font-style=\"italic\"") }
    switch setting.anchor {
    case .start: break
    case .middle: output.raw(" text-anchor=\"middle\"")
    case .end: output.raw(" text-anchor=\"end\"")
    }
  }
}
