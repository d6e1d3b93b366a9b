package dk.rammeaftale.json.generator;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Reads sentences from the Javadoc of core: about types, and about the components of records. */
final class Comments {

    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");

    private static final Map<Class<?>, Comments> READ = new HashMap<>();

    private final Map<String, DocCommentTree> byType = new HashMap<>();

    private Comments(Class<?> topLevel) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Path source = SOURCES.resolve(topLevel.getName().replace('.', '/') + ".java");
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
            DocTrees comments = DocTrees.instance(task);
            var scanner = new TreePathScanner<Void, String>() {
                @Override
                public Void visitClass(ClassTree type, String around) {
                    String name = around + type.getSimpleName();
                    DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
                    if (comment != null) {
                        byType.put(name, comment);
                    }
                    return super.visitClass(type, name + ".");
                }
            };
            for (var unit : task.parse()) {
                scanner.scan(unit, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first sentence of a type's Javadoc. */
    static String sentence(Class<?> type) {
        return plain(of(type).getFirstSentence());
    }

    /** Returns the {@code @param} text of a record's component as a sentence. */
    static String sentence(Class<?> type, String component) {
        return of(type).getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(param -> param.getName().toString().equals(component))
                .map(param -> plain(param.getDescription()))
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".")
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No @param " + component + " of " + type));
    }

    private static DocCommentTree of(Class<?> type) {
        Class<?> topLevel = type;
        while (topLevel.getEnclosingClass() != null) {
            topLevel = topLevel.getEnclosingClass();
        }
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        DocCommentTree comment =
                READ.computeIfAbsent(topLevel, Comments::new).byType.get(name);
        if (comment == null) {
            throw new IllegalStateException("No Javadoc of " + type);
        }
        return comment;
    }

    private static String plain(List<? extends DocTree> trees) {
        return trees.stream()
                .map(tree -> {
                    if (tree instanceof LiteralTree literal) {
                        return literal.getBody().getBody();
                    } else if (tree instanceof LinkTree link) {
                        return link.getLabel().isEmpty() ? link.getReference().getSignature() : plain(link.getLabel());
                    }
                    return tree.toString();
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
