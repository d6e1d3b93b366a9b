package dk.rammeaftale.json.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dossiers in which one thing goes along with many others: what no single list of the model shows. */
final class Amended {

    private static final int LETTERS = 20;

    /** So many more of what is looked at quickly: what walks through all of them for each would else not be noticed. */
    private static final int MANY = 8;

    /** The greatest length of a text that is read by default. */
    private static final int LONGEST = 1 << 20;

    private Amended() {}

    /** Returns what makes dossiers and agreements of a length, by a name for each kind. */
    static Map<String, IntFunction<byte[]>> all() {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        amendments(all);
        others(all);
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> n -> e.getValue().apply(n).getBytes(UTF_8)));
    }

    private static void amendments(Map<String, IntFunction<String>> all) {
        all.put("fields", n -> dossier(agreement("", "") + each(n, i -> amendment(i, "'field':'x" + i + "'"))));
        all.put("areas added", n -> dossier(agreement("", "") + each(n, i -> amendment(i, areas("f" + i, "x")))));
        all.put(
                "areas replaced",
                n -> dossier(agreement("", areas(n)) + each(n, i -> amendment(i, areas("f" + i, "y")))));
        all.put(
                "one area replaced",
                n -> dossier(agreement("", areas("f", "x")) + each(n, i -> amendment(i, areas("f", "y" + i)))));
        all.put(
                "areas removed",
                n -> dossier(agreement("", areas(n)) + each(n, i -> amendment(i, "'removes':['f" + i + "']"))));
        all.put(
                "many areas removed",
                n -> dossier(agreement("", areas(n)) + ","
                        + amendment(0, "'removes':" + list(n, i -> "'f" + i + "'"))));
        all.put(
                "removed that one of many amendments brought",
                n -> dossier(agreement("", "") + each(n, i -> amendment(i, "'field':'x'")) + ","
                        + amendment(n, areas(3 * MANY * n)) + ","
                        + amendment(n + 1, "'removes':" + list(3 * MANY * n, i -> "'f" + i + "'"))));
        all.put(
                "deadlines added",
                n -> dossier(agreement("", "")
                        + each(n, i -> amendment(i, "'deadlines':[" + deadline("q" + i, alike(i)) + "]"))));
        all.put(
                "proposals",
                n -> dossier(agreement("", areas("f", "x"))
                        + each(n, i -> amendment(i, areas("f", "y" + i)).replace("'effective':'2020-01-01',", ""))));
        all.put(
                "many agreements",
                n -> dossier(list(n, i -> agreement("" + i, "")).replaceAll("^\\[|]$", "")
                        + each(
                                n,
                                i -> amendment(i, "'field':'x'")
                                        .replace("'document':'a'", "'document':'a" + i + "'"))));
    }

    private static void others(Map<String, IntFunction<String>> all) {
        all.put(
                "origins",
                n -> dossier(agreement(
                        "",
                        "'focusAreas':"
                                + list(
                                        n,
                                        i -> "{'id':'f" + i + "','title':'x'"
                                                + (i == 0 ? "" : ",'origin':{'element':'f" + (i - 1) + "'}") + "}"))));
        all.put(
                "mentions",
                n -> dossier(agreement("", areas("f", "x"))
                        + each(n, i -> meeting("m" + i, "'about':[{'document':'a','element':'f'}]"))));
        all.put(
                "references to a long title",
                n -> dossier(agreement("", "").replace("'title':'t'", "'title':'" + "ab".repeat(LETTERS * n) + "'")
                        + "," + meeting("m", "'agenda':" + list(n, i -> "{'title':'i','about':[{'document':'a'}]}"))));
        all.put(
                "deadlines under a long title",
                n -> root(agreement("", "'deadlines':" + list(n, i -> deadline("q" + i, "t" + i)))
                        .replace("'title':'t'", "'title':'" + "ab".repeat(LETTERS * n) + "'")));
        all.put(
                "deadlines of a part with a long title",
                n -> root(agreement(
                        "",
                        "'parts':[{'kind':'other','id':'p','title':'" + "ab".repeat(LETTERS * n) + "','deadlines':"
                                + list(n, i -> deadline("q" + i, "t")) + "}]")));
        all.put(
                "goals under a long title",
                n -> root(agreement(
                        "",
                        "'focusAreas':[{'id':'f','title':'" + "ab ".repeat(LETTERS * n) + "x','goals':"
                                + list(n, i -> "{'id':'g" + i + "','text':'t'}") + "}]")));
        all.put(
                "a long quote",
                n -> dossier(agreement("", "'notes':[{'id':'p','text':'" + "ab ".repeat(LETTERS * n) + "'}]") + ","
                        + meeting(
                                "m",
                                "'about':[{'document':'a','element':'p','wording':'" + "ab ".repeat(LETTERS * n / 2)
                                        + "c'}]")));
        all.put(
                "many quotes",
                n -> dossier(agreement(
                                "",
                                "'notes':[{'id':'p','text':'" + "ab ".repeat(Math.min(MANY * LETTERS * n, LONGEST / 4))
                                        + list(n, i -> "ab z" + i) + "'}]")
                        + ","
                        + meeting(
                                "m",
                                "'about':"
                                        + list(n, i -> "{'document':'a','element':'p','wording':'ab z" + i + "'}"))));
        all.put(
                "parties and parts",
                n -> root(agreement(
                        "",
                        "'parts':" + list(n, i -> "{'kind':'development','id':'p" + i + "','title':'t'}")
                                + ",'parties':"
                                + list(
                                        n,
                                        i -> "{'authority':'" + (1000 + i)
                                                + "','decisions':[{'verdict':'approved','about':[{'element':'p" + i
                                                + "'}]}]}"))));
        all.put(
                "claims against rejections",
                n -> root(agreement(
                        "",
                        "'parties':"
                                + list(
                                        n,
                                        i -> "{'authority':'" + (1000 + i) + "','decisions':[{'verdict':'rejected'}]}")
                                + ",'claims':"
                                + list(
                                        n,
                                        i -> "{'verdict':'approved','by':[{'kind':'municipalCouncil'},{'authority':'"
                                                + (1000 + i) + "'}]}"))));
        all.put(
                "references to a long deadline",
                n -> root(agreement(
                        "",
                        "'deadlines':[" + deadline("q", "ab ".repeat(LETTERS * n)) + "],'sources':"
                                + list(n, i -> "{'element':'q'}"))));
        all.put(
                "decisions on a long point",
                n -> root(agreement(
                        "",
                        "'sections':[{'id':'p','text':'" + "ab ".repeat(LETTERS * n) + "'}],'decisions':"
                                + list(n, i -> "{'verdict':'noted','about':[{'element':'p'}]}"))));
        all.put(
                "decisions on a point with a long number",
                n -> root(agreement(
                        "",
                        "'sections':[{'id':'p','text':'t','number':'" + "ab ".repeat(LETTERS * n) + "'}],'decisions':"
                                + list(n, i -> "{'verdict':'noted','about':[{'element':'p'}]}"))));
        all.put(
                "decisions at an item with a long number",
                n -> dossier(meeting(
                                "m",
                                "'body':{'kind':'kkr'},'agenda':[{'id':'p','number':'" + "ab ".repeat(LETTERS * n)
                                        + "'}]")
                        + ","
                        + agreement(
                                "",
                                "'decisions':"
                                        + list(
                                                n,
                                                i -> "{'verdict':'noted','meeting':{'document':'m','element':'p'}}"))));
        all.put(
                "absences from an item with a long number",
                n -> root(meeting(
                        "m",
                        "'agenda':[{'id':'p','number':'" + "ab ".repeat(LETTERS * n)
                                + "'}],'minutes':{'attendance':"
                                + list(n, i -> "{'who':{'role':'r" + i + "'},'presence':'absent','items':['p']}")
                                + "}")));
        all.put(
                "decisions on a recommended point with a long number",
                n -> root(meeting(
                        "m",
                        "'agenda':[{'title':'t','recommendations':[{'points':[{'id':'p','text':'t','number':'"
                                + "ab ".repeat(LETTERS * n) + "'}]}],'decisions':"
                                + list(n, i -> "{'verdict':'noted','about':[{'element':'p'}]}")
                                + "}]")));
        all.put(
                "decisions at a meeting of many",
                n -> dossier(meeting(
                                "m",
                                "'body':{'kind':'kkr','members':" + list(n, i -> "{'role':'medlem','name':'n'}") + "}")
                        + ","
                        + agreement(
                                "", "'decisions':" + list(n, i -> "{'verdict':'noted','meeting':{'document':'m'}}"))));
        all.put(
                "decisions on one part of many",
                n -> root(agreement(
                        "",
                        "'parts':" + list(MANY * n, i -> "{'kind':'development','id':'p" + i + "'}") + ",'decisions':"
                                + list(MANY * n, i -> "{'verdict':'noted','about':[{'element':'p0'}]}"))));
        all.put(
                "points and decisions of an item",
                n -> root(meeting(
                        "m",
                        "'agenda':[{'title':'t','recommendations':[{'points':" + list(MANY * n, i -> "{'text':'t'}")
                                + "}],'decisions':" + list(MANY * n, i -> "{'verdict':'approved'}") + "}]")));
        all.put(
                "claims of others about silent parties",
                n -> root(agreement(
                        "",
                        "'parties':" + list(n, i -> "{'authority':'a" + i + "'}") + ",'claims':"
                                + list(n, i -> "{'verdict':'approved','by':[{'authority':'b" + i + "'}]}"))));
        all.put(
                "registrations",
                n -> dossier(list(
                                MANY * n,
                                i -> meeting(
                                        "m" + i,
                                        "'invitation':{'registration':{'channels':['email'],'contact':"
                                                + "{'email':'info@example.org'}}}"))
                        .replaceAll("^\\[|]$", "")));
        all.put(
                "notes of one hash",
                n -> root(agreement("", "'notes':" + list(n, i -> "{'text':'" + alike(i) + "'}"))));
    }

    private static String areas(int n) {
        return "'focusAreas':" + list(n, i -> "{'id':'f" + i + "','title':'x'}");
    }

    private static String areas(String id, String title) {
        return "'focusAreas':[{'id':'" + id + "','title':'" + title + "'}]";
    }

    private static String deadline(String id, String text) {
        return "{'id':'" + id + "','text':'" + text + "','atLatest':'2028-01-01'}";
    }

    private static String alike(int i) {
        return Form.ALIKE_IN_HASH.own(i);
    }

    private static String agreement(String number, String rest) {
        return "{'type':'frameworkAgreement','id':'a" + number + "','title':'t','access':'open','period':'2021/2022'"
                + (rest.isEmpty() ? "" : "," + rest) + "}";
    }

    private static String amendment(int number, String changes) {
        return "{'type':'amendment','id':'b" + number + "','title':'t','access':'open','effective':'2020-01-01',"
                + "'amends':{'document':'a'},'changes':{" + changes + "}}";
    }

    private static String meeting(String id, String rest) {
        return "{'type':'meeting','id':'" + id + "','title':'t','access':'open'," + rest + "}";
    }

    private static String dossier(String documents) {
        return root("{'type':'dossier','id':'d','title':'t','access':'open','documents':[" + documents + "]}");
    }

    private static String root(String document) {
        return document.replaceFirst(",", ",'formatVersion':'1.0',").replace('\'', '"');
    }

    private static String each(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(i -> "," + element.apply(i)).collect(Collectors.joining());
    }

    private static String list(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }
}
