package org.example.recipes;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.rammeaftale.Document;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.json.RammeaftaleJson;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
class OpenApiOfDocuments {

    private final Map<String, Schema<?>> definitions;

    OpenApiOfDocuments() throws IOException {
        String schema = RammeaftaleJson.schema().replace("#/$defs/", "#/components/schemas/");
        definitions = Json31.mapper()
                .readerFor(new TypeReference<Map<String, Schema<?>>>() {})
                .readValue(Json31.mapper().readTree(schema).get("$defs"));
    }

    /** Adds the definitions of the library's schema to the components. */
    @Bean
    OpenApiCustomizer components() {
        return api -> definitions.forEach(api.getComponents()::addSchemas);
    }

    /** Replaces library types by references to these definitions. */
    @Bean
    ModelConverter references() {
        return (type, context, others) -> {
            Class<?> java = Json.mapper().constructType(type.getType()).getRawClass();
            if (!ModelValue.class.isAssignableFrom(java) || !definitions.containsKey(name(java))) {
                return others.next().resolve(type, context, others);
            }
            Schema<?> reference = new JsonSchema().$ref("#/components/schemas/" + name(java));
            return Document.class.isAssignableFrom(java) ? reference.required(List.of("formatVersion")) : reference;
        };
    }

    private static String name(Class<?> type) {
        String nested = type.getName().substring(type.getPackageName().length() + 1);
        return StringUtils.uncapitalize(nested.replace("$", ""));
    }
}
