package dk.rammeaftale.commandline;

import dk.rammeaftale.publishing.Plain;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The tool. Its exit status is 0 without errors or differences, 1 with some, 2 if the call or a file could not be used.
 */
@Command(
        name = "rammeaftale",
        synopsisSubcommandLabel = "[${bundle:label.command}]",
        mixinStandardHelpOptions = true,
        versionProvider = Rammeaftale.Version.class,
        subcommands = {
            Example.class,
            Check.class,
            Format.class,
            Show.class,
            Publish.class,
            Diff.class,
            Schema.class,
            Codes.class
        })
public final class Rammeaftale implements Runnable {

    private static final String LANGUAGE = "--lang";
    private static final int UNUSABLE = 2;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = LANGUAGE, paramLabel = "da|en", scope = ScopeType.INHERIT, defaultValue = "da")
    private Language language = Language.da;

    Rammeaftale(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the tool, and ends the process.
     *
     * @param args the command and what it is about
     */
    public static void main(String[] args) {
        int status = run(System.in, System.out, System.err, Terminal.isThere(), args);
        System.exit(status);
    }

    static int run(InputStream in, PrintStream out, PrintStream err, boolean watched, String... args) {
        PrintWriter utf8 = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        Rammeaftale rammeaftale = new Rammeaftale(new Terminal(in, out, utf8, errors, watched));
        int status = whole(rammeaftale, args, utf8, errors);
        boolean isTextLost = utf8.checkError(); // each is flushed by that
        boolean isLost = out.checkError() || isTextLost;
        if (isLost && status != UNUSABLE) {
            return unusable(errors, Labels.of(language(args)).get("unusable.output"));
        }
        return status;
    }

    /** What the machine has no room for is said like any other reason: a stack trace helps nobody. */
    private static int whole(Rammeaftale rammeaftale, String[] args, PrintWriter utf8, PrintWriter errors) {
        try {
            return isPlainCheck(args) ? check(rammeaftale, args, errors) : parse(rammeaftale, args, utf8, errors);
        } catch (OutOfMemoryError e) {
            return unusable(errors, Labels.of(language(args)).get("unusable.memory"));
        } catch (StackOverflowError e) {
            return unusable(errors, Labels.of(language(args)).get("unusable.deep"));
        }
    }

    /** Whether it is the commonest call, {@code check FILE…} without an option: picocli takes as long to start as the check. */
    private static boolean isPlainCheck(String... args) {
        boolean plain = args.length > 1 && args[0].equals("check");
        for (int i = 1; plain && i < args.length; i++) {
            boolean option = args[i].startsWith("-") && !args[i].equals("-");
            plain = !option;
        }
        return plain;
    }

    private static int check(Rammeaftale rammeaftale, String[] args, PrintWriter errors) {
        try {
            return new Check(rammeaftale, List.of(args).subList(1, args.length)).call();
        } catch (RuntimeException e) {
            return unusable(errors, e);
        }
    }

    private static int parse(Rammeaftale rammeaftale, String[] args, PrintWriter utf8, PrintWriter errors) {
        CommandLine tool = new CommandLine(rammeaftale);
        tool.setExpandAtFiles(false); // a file may be named so, and is a document like others
        Language language = language(args);
        CallErrors calls = new CallErrors(Labels.of(language));
        tool.setOut(utf8).setErr(errors);
        tool.setResourceBundle(Labels.help(language));
        tool.setParameterExceptionHandler((e, a) -> unusable(errors, calls.message(e) + help(e)));
        tool.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof ParameterException call) {
                return unusable(errors, calls.message(call) + help(call));
            }
            return unusable(errors, e);
        });
        return tool.execute(args);
    }

    /** Says where the command that is called is explained. */
    private static String help(ParameterException call) {
        return " (" + call.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
    }

    /** The language of a call that may not be right: Danish unless it says English. */
    private static Language language(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean isEnglish = args[i].equals(LANGUAGE + "=" + Language.en)
                    || (args[i].equals(LANGUAGE) && i + 1 < args.length && args[i + 1].equals(Language.en.name()));
            if (isEnglish) {
                return Language.en;
            }
        }
        return Language.da;
    }

    /** The language of what is printed. */
    Language language() {
        return language;
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Labels.of(language).get("call.command"));
    }

    private static int unusable(PrintWriter errors, Exception e) {
        boolean known = e instanceof Unusable;
        return unusable(
                errors, known ? String.valueOf(e.getMessage()) : e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    private static int unusable(PrintWriter errors, String message) {
        errors.println("rammeaftale: " + Plain.ends(message.lines().findFirst().orElse("")));
        return UNUSABLE;
    }

    /** Tells the version that the build put into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Rammeaftale.class.getPackage().getImplementationVersion();
            return new String[] {"rammeaftale " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
