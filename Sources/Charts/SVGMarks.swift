import Markup

extension SVGWriter {
  private func patternId(_ role: Role) -> String {
    "\(id)-h-\(role.rawValue)\(suffix)"
  }

  /// One hatching for each role that is drawn hatched, in the order of the roles.
  mutating func writePatterns(of scene: Scene) {
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
