package dk.rammeaftale.json.internal.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Detects lone surrogates: halves of characters, which UTF-8 cannot represent. */
public final class Surrogates {

    private static final byte[] REPLACEMENT = "\\ufffd".getBytes(StandardCharsets.US_ASCII);

    private Surrogates() {}

    /** Whether a text contains a lone surrogate. */
    public static boolean containsLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * Encodes a text as UTF-8, and lone surrogates as three bytes that are not valid UTF-8, so that the reader reports
     * their position.
     */
    static byte[] encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + text.length() / 2);
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                bytes.write(0xE0 | (point >> 12));
                bytes.write(0x80 | ((point >> 6) & 0x3F));
                bytes.write(0x80 | (point & 0x3F));
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** Whether JSON may contain an escaped surrogate, {@code D800} to {@code DFFF}, paired or not. */
    static boolean mayContainEscapes(byte[] json) {
        for (int i = 0; i + 3 < json.length; i++) {
            if (json[i] == '\\' && json[i + 1] == 'u' && (json[i + 2] | 0x20) == 'd' && json[i + 3] >= '8') {
                return true;
            }
        }
        return false;
    }

    /**
     * Replaces lone surrogates in property names, because Jackson stops reading at them. Adds the offsets of these
     * names to {@code names}.
     */
    static byte[] replaceInNames(byte[] json, Set<Integer> names) {
        byte[] replaced = json;
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '"') {
                int start = i;
                List<Integer> lone = new ArrayList<>();
                i = endOfString(json, start, lone);
                if (!lone.isEmpty() && isColonNext(json, i + 1)) {
                    replaced = replaced == json ? json.clone() : replaced;
                    for (int at : lone) {
                        System.arraycopy(REPLACEMENT, 0, replaced, at, REPLACEMENT.length);
                    }
                    names.add(start);
                }
            }
        }
        return replaced;
    }

    private static int endOfString(byte[] json, int start, List<Integer> lone) {
        int i = start + 1;
        while (i < json.length && json[i] != '"') {
            char unit = unit(json, i);
            if (Character.isSurrogatePair(unit, unit(json, i + 6))) {
                i += 12;
            } else if (Character.isSurrogate(unit)) {
                lone.add(i);
                i += 6;
            } else {
                i += json[i] == '\\' ? 2 : 1;
            }
        }
        return i;
    }

    /** Returns the UTF-16 unit of the escape at an offset, or 0 if there is none. */
    private static char unit(byte[] json, int at) {
        int unit = 0;
        if (at + 6 > json.length || json[at] != '\\' || json[at + 1] != 'u') {
            return 0;
        }
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(json[i], 16);
            if (digit < 0) {
                return 0;
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private static boolean isColonNext(byte[] json, int from) {
        int i = from;
        while (i < json.length && json[i] <= ' ' && json[i] > 0) {
            i++;
        }
        return i < json.length && json[i] == ':';
    }
}
