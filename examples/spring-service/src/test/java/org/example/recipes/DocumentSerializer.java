package org.example.recipes;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.serializer.RedisSerializer;

class DocumentSerializer implements RedisSerializer<Document> {

    private final RammeaftaleJson json = RammeaftaleJson.create();

    @Override
    public byte[] serialize(@Nullable Document document) {
        return document == null ? new byte[0] : json.write(document);
    }

    @Override
    public @Nullable Document deserialize(byte @Nullable [] bytes) {
        return bytes == null || bytes.length == 0 ? null : json.read(bytes, Document.class);
    }
}
