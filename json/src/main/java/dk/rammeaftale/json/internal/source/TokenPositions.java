package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.validation.Problem.Position;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Maps the offset of each token of a copy to its position in the original. */
public final class TokenPositions implements Positions {

    private int[] offsets = new int[64];
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int size;

    /** Adds a token. */
    public void add(int offset, TokenStreamLocation location) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        offsets[size] = offset;
        lines[size] = location.getLineNr();
        columns[size] = location.getColumnNr();
        size++;
    }

    @Override
    public Optional<Position> position(long at) {
        int found = Arrays.binarySearch(offsets, 0, size, (int) at);
        int token = found >= 0 ? found : -found - 2; // the last token that begins before the offset
        return token < 0 || lines[token] < 1
                ? Optional.empty()
                : Optional.of(new Position(lines[token], Math.max(1, columns[token])));
    }
}
