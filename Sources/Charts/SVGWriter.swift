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

extension SVGWriter {
  /// Each run of equal neighbours in a group; a run of one is an element with the attributes.
  mutating func writeRuns<Element, Key: Equatable>(
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
