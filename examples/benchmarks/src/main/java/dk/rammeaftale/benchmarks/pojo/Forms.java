package dk.rammeaftale.benchmarks.pojo;

/** The legal forms of texts. */
final class Forms {

    static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,127}";
    static final String WORD = "[a-z][A-Za-z0-9]*|[a-z][a-z0-9.-]*:[^:\\s]+";
    static final String AUTHORITY = "[0-9]{4}|[a-z][a-z0-9-]{0,63}";
    static final String LINK = "(?i)https?://[^/]+.*";
    static final String EMAIL = "[^@\\s]+@[^@\\s]+";
    static final String PHONE = "\\+?[0-9(][0-9 ()-]*";

    private static final String POINT = "([0-9]{4}|XXXX)(-[0-9]{2}){0,2}";
    static final String WHEN = POINT + "|(" + POINT + "|\\.\\.)/(" + POINT + "|\\.\\.)";

    private Forms() {}
}
