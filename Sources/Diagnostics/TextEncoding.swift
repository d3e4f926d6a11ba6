extension SourceText {
    /// Reports the first byte that is no UTF-8, or else the first control character, where there is one. In another
    /// encoding half of the bytes may look like control characters, and none is to be deleted.
    /// - Returns: whether the bytes are clean text.
    public func checkEncoding(reporting log: inout DiagnosticLog) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            log.report(.notUTF8(self, at: error.byteOffsets.lowerBound))
            return false
        }
        if let offset = bytes.firstIndex(where: Self.isControlCharacter) {
            log.report(.controlCharacter(self, at: offset))
            return false
        }
        return true
    }

    /// Tab, line feed, form feed and carriage return are the ones that text may hold.
    private static func isControlCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D: false
        case 0..<0x20, 0x7F: true
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func notUTF8(_ source: SourceText, at offset: Int) -> Diagnostic {
        let byte = String(source.bytes[offset], radix: 16, uppercase: true)
        return Diagnostic(
            .textNotUTF8, at: source.place(offset..<offset + 1),
            rule: "a file is text in UTF-8, and the byte 0x\(byte) here is not",
            mend: "save the file again with the encoding UTF-8")
    }

    fileprivate static func controlCharacter(_ source: SourceText, at offset: Int) -> Diagnostic {
        let value = source.bytes[offset]
        let byte = (value < 0x10 ? "0" : "") + String(value, radix: 16, uppercase: true)
        return Diagnostic(
            .textControlCharacter, at: source.place(offset..<offset + 1),
            rule: "a text holds no control characters, and 0x\(byte) here is one",
            mend: value == 0 ? "save the file again with the encoding UTF-8" : "delete it")
    }
}
