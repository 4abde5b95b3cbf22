internal import CCMark

typealias Node = OpaquePointer

/// A tree of libcmark; freed when this value goes.
struct Tree: ~Copyable {
  let root: Node

  init(parsing bytes: [UInt8]) {
    let parsed = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed else { preconditionFailure("libcmark yields a tree for any text") }
    root = parsed
    cmark_consolidate_text_nodes(root)
  }

  deinit {
    cmark_node_free(root)
  }

  /// The tree as HTML in libcmark's safe mode, custom nodes with their text as it is.
  func render() -> [UInt8] {
    guard let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    return bytes(ofCString: rendered)
  }
}

func bytes(ofCString pointer: UnsafePointer<CChar>?) -> [UInt8] {
  guard let pointer else { return [] }
  var count = 0
  while pointer[count] != 0 { count += 1 }
  return Array(UnsafeRawBufferPointer(start: pointer, count: count))
}

/// Calls `visit` for each event of a walk through `root` in document order.
///
/// `visit` returns `false` for a node whose children are not wanted; it may change what is below
/// that node, but not the node's place.
func walk(_ root: Node, _ visit: (_ node: Node, _ isEntering: Bool) -> Bool) {
  guard let iterator = cmark_iter_new(root) else { return }
  defer { cmark_iter_free(iterator) }
  while true {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
    if !visit(node, event == CMARK_EVENT_ENTER) {
      cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
    }
  }
}

extension Node {
  var type: cmark_node_type { cmark_node_get_type(self) }
  var literal: [UInt8] { bytes(ofCString: cmark_node_get_literal(self)) }
  var url: [UInt8] { bytes(ofCString: cmark_node_get_url(self)) }
  var title: [UInt8] { bytes(ofCString: cmark_node_get_title(self)) }
  var startLine: Int { Int(cmark_node_get_start_line(self)) }
  var startColumn: Int { Int(cmark_node_get_start_column(self)) }
  var endLine: Int { Int(cmark_node_get_end_line(self)) }
  var parent: Node? { cmark_node_parent(self) }
  var firstChild: Node? { cmark_node_first_child(self) }
  var lastChild: Node? { cmark_node_last_child(self) }

  var children: [Node] {
    var result: [Node] = []
    var child = firstChild
    while let node = child {
      result.append(node)
      child = cmark_node_next(node)
    }
    return result
  }

  func remove() {
    cmark_node_unlink(self)
    cmark_node_free(self)
  }

  func append(_ child: Node) {
    cmark_node_unlink(child)
    cmark_node_append_child(self, child)
  }

  func setLiteral(_ text: [UInt8]) {
    withCString(text) { _ = cmark_node_set_literal(self, $0) }
  }

  /// Puts a custom node with this node's children into its place.
  @discardableResult
  func wrapped(inline: Bool, enter: [UInt8], exit: [UInt8]) -> Node {
    let custom = customNode(inline: inline, enter: enter, exit: exit)
    cmark_node_replace(self, custom)
    for child in children { custom.append(child) }
    cmark_node_free(self)
    return custom
  }
}

/// A node that renders as `enter`, its children, `exit`.
func customNode(inline: Bool, enter: [UInt8] = [], exit: [UInt8] = []) -> Node {
  let node = newNode(inline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK)
  withCString(enter) { _ = cmark_node_set_on_enter(node, $0) }
  withCString(exit) { _ = cmark_node_set_on_exit(node, $0) }
  return node
}

func textNode(_ text: some Sequence<UInt8>) -> Node {
  let node = newNode(CMARK_NODE_TEXT)
  node.setLiteral(Array(text))
  return node
}

func newNode(_ type: cmark_node_type) -> Node {
  guard let node = cmark_node_new(type) else {
    preconditionFailure("libcmark makes a node of any type, or ends the process without memory")
  }
  return node
}

private func withCString(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Void) {
  (bytes + [0]).withUnsafeBytes { buffer in
    if let base = buffer.baseAddress { body(base.assumingMemoryBound(to: CChar.self)) }
  }
}
