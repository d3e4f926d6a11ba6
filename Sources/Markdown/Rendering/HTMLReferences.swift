/// Links and images.
extension HTMLWriter {
    func openLink(
        _ index: Int, _ destination: MarkdownNode.AttributeText, _ title: MarkdownNode.AttributeText,
        _ html: inout [UInt8]
    ) {
        html.append("<a href=\"")
        append(destination: destination, of: index, &html)
        html.append("\"")
        append(title: title, &html)
        html.append(">")
    }

    func writeImage(
        _ index: Int, _ destination: MarkdownNode.AttributeText, _ title: MarkdownNode.AttributeText,
        _ html: inout [UInt8]
    ) {
        html.append("<img src=\"")
        append(destination: destination, of: index, &html)
        html.append("\" alt=\"")
        HTMLText.append(document.text(of: index), to: &html)
        html.append("\"")
        append(title: title, &html)
        html.append(">")
    }

    func append(
        destination: MarkdownNode.AttributeText, of index: Int, _ html: inout [UInt8]
    ) {
        var address = document.bytes(of: destination)
        if let other = redirection(of: index) {
            address = Array(other.utf8)[...]
        } else if address.first == UInt8(ascii: "#") {
            html.append("#")
            HTMLText.append(renderer.anchorPrefix, to: &html)
            address = address.dropFirst()
        }
        HTMLText.append(address: address, to: &html)
    }

    func append(title: MarkdownNode.AttributeText, _ html: inout [UInt8]) {
        guard !title.isEmpty else { return }
        html.append(" title=\"")
        HTMLText.append(document.bytes(of: title), to: &html)
        html.append("\"")
    }
}
