package dk.rammeaftale.benchmarks.pojo;

/** The regular expressions of texts with a fixed form. */
public final class Forms {

    public static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,127}";
    public static final String WORD = "[a-z][A-Za-z0-9]*|[a-z][a-z0-9.-]*:[^:\\s]+";
    public static final String AUTHORITY = "[0-9]{4}|[a-z][a-z0-9-]{0,63}";
    public static final String LINK = "(?i)https?://[^/]+.*";
    public static final String EMAIL = "[^@\\s]+@[^@\\s]+";
    public static final String PHONE = "\\+?[0-9(][0-9 ()-]*";

    private static final String POINT = "([0-9]{4}|XXXX)(-[0-9]{2}){0,2}";
    public static final String WHEN = POINT + "|(" + POINT + "|\\.\\.)/(" + POINT + "|\\.\\.)";

    private Forms() {}
}
