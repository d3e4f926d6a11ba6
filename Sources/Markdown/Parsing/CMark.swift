import CCMarkGFM
import Diagnostics
import Glibc

/// Talks to libcmark-gfm: parses, hands over each node, and frees everything before it returns.
enum CMark {
    /// Parses text and hands its nodes to the builder in reading order.
    static func parse(_ text: ArraySlice<UInt8>, into builder: inout TreeBuilder) {
        let strikesThrough = containsDoubleTilde(text)
        ExtensionGate.shared.enter(alone: strikesThrough)
        defer { ExtensionGate.shared.leave() }

        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        guard let parser = cmark_parser_new(options) else { return }
        defer { cmark_parser_free(parser) }
        cmark_parser_attach_syntax_extension(parser, ExtensionGate.shared.table)
        if strikesThrough {
            cmark_parser_attach_syntax_extension(parser, ExtensionGate.shared.strikethrough)
        }
        text.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        guard let root = cmark_parser_finish(parser) else { return }
        defer { cmark_node_free(root) }
        walk(root, into: &builder)
    }

    private static func containsDoubleTilde(_ text: ArraySlice<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in text {
            if byte == UInt8(ascii: "~"), last == byte { return true }
            last = byte
        }
        return false
    }

    private static func walk(_ root: OpaquePointer, into builder: inout TreeBuilder) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while builder.tooDeep == nil {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if event == CMARK_EVENT_EXIT {
                // The library's iterator leaves a reference as if it had contents.
                if cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_REFERENCE { builder.close() }
            } else {
                enter(node, into: &builder)
            }
        }
    }

    private static func enter(_ node: OpaquePointer, into builder: inout TreeBuilder) {
        let position = SourcePosition(
            line: max(1, Int(cmark_node_get_start_line(node))),
            column: max(1, Int(cmark_node_get_start_column(node))))
        let type = cmark_node_get_type(node)
        switch type {
        case CMARK_NODE_TEXT: builder.append(text: bytes(cmark_node_get_literal(node)), at: position)
        case CMARK_NODE_SOFTBREAK: builder.appendLineEnd(.softBreak)
        case CMARK_NODE_LINEBREAK: builder.appendLineEnd(.lineBreak)
        case CMARK_NODE_CODE: builder.append(.code, text: bytes(cmark_node_get_literal(node)), at: position)
        case CMARK_NODE_HTML_INLINE: builder.append(html: bytes(cmark_node_get_literal(node)), at: position)
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            builder.append(footnoteReference: bytes(cmark_node_get_literal(node)))
        case CMARK_NODE_CODE_BLOCK:
            builder.append(
                codeBlock: bytes(cmark_node_get_literal(node)), info: bytes(cmark_node_get_fence_info(node)),
                at: position)
        case CMARK_NODE_HTML_BLOCK:
            builder.append(htmlBlock: bytes(cmark_node_get_literal(node)), at: position)
        case CMARK_NODE_THEMATIC_BREAK: builder.append(.thematicBreak, text: bytes(nil), at: position)

        case CMARK_NODE_DOCUMENT: builder.open(.document, at: position)
        case CMARK_NODE_PARAGRAPH:
            builder.open(isTight(node) ? .tightParagraph : .paragraph, at: position)
        case CMARK_NODE_HEADING:
            builder.open(.heading(level: Int(cmark_node_get_heading_level(node))), at: position)
        case CMARK_NODE_BLOCK_QUOTE: builder.open(.blockQuote, at: position)
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            builder.open(
                isOrdered ? .orderedList(start: Int(cmark_node_get_list_start(node))) : .bulletList,
                at: position)
        case CMARK_NODE_ITEM: builder.open(.item, at: position)
        case CMARK_NODE_FOOTNOTE_DEFINITION: builder.openFootnote(at: position)
        case CMARK_NODE_EMPH: builder.open(.emphasis, at: position)
        case CMARK_NODE_STRONG: builder.open(.strong, at: position)
        case CMARK_NODE_LINK:
            builder.open(
                .link, to: bytes(cmark_node_get_url(node)), title: bytes(cmark_node_get_title(node)),
                at: position)
        case CMARK_NODE_IMAGE:
            builder.open(
                .image, to: bytes(cmark_node_get_url(node)), title: bytes(cmark_node_get_title(node)),
                at: position
            )

        case minutebook_node_table(): builder.openTable(alignments: alignments(of: node), at: position)
        case minutebook_node_table_row():
            let isHead = cmark_gfm_extensions_get_table_row_is_header(node) != 0
            builder.open(isHead ? .tableHead : .tableRow, at: position)
        case minutebook_node_table_cell(): builder.openCell(at: position)
        case minutebook_node_strikethrough(): builder.open(.strikethrough, at: position)
        default: builder.open(.paragraph, at: position)
        }
    }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        let count = strlen(string)
        return string.withMemoryRebound(to: UInt8.self, capacity: count) {
            UnsafeBufferPointer(start: $0, count: count)
        }
    }

    private static func isTight(_ paragraph: OpaquePointer) -> Bool {
        guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else {
            return false
        }
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
    }

    private static func alignments(of table: OpaquePointer) -> [MarkdownNode.Alignment] {
        guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
        return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { column in
            switch letters[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .centre
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }
}
