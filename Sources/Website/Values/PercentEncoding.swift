extension String {
    /// As it stands in a part of an address: all but letters, digits and `-._~` by the numbers of their bytes.
    func percentEncoded(leaving others: String = "") -> String {
        var encoded = ""
        for byte in utf8 {
            let letter = Unicode.Scalar(byte)
            if letter.isASCII,
                letter.properties.isAlphabetic || ("0"..."9").contains(letter)
                    || "-._~\(others)".unicodeScalars.contains(letter)
            {
                encoded.unicodeScalars.append(letter)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}
