extension Explanation {
    static let textNotUTF8 = Explanation(
        "A file is not written in UTF-8",
        cause: """
            Some bytes of the file are no UTF-8 text. This comes of saving it in an older encoding such as \
            Windows-1252, or of a file that is no text at all under a name that ends in .md.
            """,
        mend: """
            Open the file in the program that made it and save it again with the encoding set to UTF-8. The \
            place named is the first byte that is wrong: often a pound sign or a curly quotation mark.
            """
    )

    static let textControlCharacter = Explanation(
        "A file holds a character that no one can see",
        cause: """
            The text holds a control character, such as a NUL or a backspace. They come along when text is \
            copied out of a PDF or another program.
            """,
        mend: "Delete the character at the place named, and type again what should be there."
    )
}
