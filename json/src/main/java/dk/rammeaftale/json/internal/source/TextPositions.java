package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.validation.Problem.Position;
import java.util.Optional;

/** Finds positions by counting lines and columns in the bytes of a document. */
public final class TextPositions implements Positions {

    private final byte[] bytes;
    private int offset;
    private int line;
    private int column = 1;

    /** Creates positions for a text that begins on the given line. */
    public TextPositions(byte[] bytes, int firstLine) {
        this.bytes = bytes;
        this.line = firstLine;
    }

    @Override
    public Optional<Position> position(long at) {
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
        return Optional.of(new Position(line, column));
    }
}
