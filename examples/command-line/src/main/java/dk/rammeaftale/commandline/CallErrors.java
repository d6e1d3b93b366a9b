package dk.rammeaftale.commandline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Formats errors of a call in the language of the call. */
final class CallErrors {

    private final Labels labels;

    CallErrors(Labels labels) {
        this.labels = labels;
    }

    String message(ParameterException call) {
        if (call instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(CallErrors::name).collect(Collectors.joining(", "));
            return labels.get("call.missing").replace("{what}", names);
        }
        if (call instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String value = unmatched.getUnmatched().get(0);
            return labels.get("call.unknown").replace("{value}", value) + meant(value, unmatched.getSuggestions());
        }
        ArgSpec at = call.getArgSpec();
        if (call instanceof OverwrittenOptionException && at != null) {
            return labels.get("call.twice").replace("{what}", name(at));
        }
        if (at != null && call.getValue() != null) {
            return labels.get("call.value").replace("{what}", name(at)).replace("{value}", call.getValue()) + legal(at);
        }
        return String.valueOf(call.getMessage());
    }

    /** Returns a question with the options or the command that may be meant, or an empty text if there are none. */
    private String meant(String value, List<String> suggested) {
        boolean isOption = value.startsWith("-"); // only options are suggested for it, all of which begin alike
        List<String> alike = suggested.stream()
                .filter(command -> isOption || isAlike(value, command))
                .toList();
        return alike.isEmpty() ? "" : labels.get("call.meant").replace("{words}", String.join(", ", alike));
    }

    /** Returns whether a word begins as a command does and is about as long: picocli suggests the nearest of all. */
    private static boolean isAlike(String word, String command) {
        return !word.isEmpty()
                && word.charAt(0) == command.charAt(0)
                && Math.abs(word.length() - command.length()) <= 1;
    }

    /** Returns a sentence with the allowed values, or an empty text if they cannot be listed. */
    private String legal(ArgSpec at) {
        String words = at.completionCandidates() == null
                ? ""
                : StreamSupport.stream(at.completionCandidates().spliterator(), false)
                        .collect(Collectors.joining(", "));
        String key = words.contains(",") ? "call.legal" : "call.example";
        return words.isEmpty() ? "" : labels.get(key).replace("{words}", words);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
