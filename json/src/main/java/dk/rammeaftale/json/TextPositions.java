package dk.rammeaftale.json;

import dk.rammeaftale.validation.Problem;

/** Turns offsets in a document's bytes into lines and columns; it goes forward only, so the offsets come in order. */
final class TextPositions implements Positions {

    private final byte[] bytes;
    private int offset;
    private int line;
    private int column = 1;

    TextPositions(byte[] bytes, int firstLine) {
        this.bytes = bytes;
        this.line = firstLine;
    }

    @Override
    public Problem place(Problem problem, long at) {
        for (; offset < at && offset < bytes.length; offset++) {
            byte b = bytes[offset];
            boolean carriageReturnOfPair = b == '\r' && offset + 1 < bytes.length && bytes[offset + 1] == '\n';
            if (b == '\n' || (b == '\r' && !carriageReturnOfPair)) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) { // the first byte of a character
                column++;
            }
        }
        return problem.at(line, column);
    }
}
