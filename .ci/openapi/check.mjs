// Parses the service's OpenAPI document, which OpenApiTest wrote to target, with Redocly and swagger-parser. Checks that it has no
// external reference, that its examples match its schemas, and that every request, response and problem has an example.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import SwaggerParser from "@apidevtools/swagger-parser";

const file = fileURLToPath(new URL("../../examples/spring-service/target/openapi.json", import.meta.url));
const text = readFileSync(file, "utf8");
assert.deepEqual([...text.matchAll(/"\$ref"\s*:\s*"([^"]*)"/g)].map(([, to]) => to).filter((to) => !to.startsWith("#/")), []);

// recommended-strict turns Redocly's warnings into errors, such as an example that does not match its schema
try {
  execFileSync("node_modules/.bin/redocly", ["lint", file], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: "pipe",
  });
} catch (e) {
  console.error(`${e.stdout}${e.stderr}`);
  process.exit(1);
}

await SwaggerParser.validate(file);
const api = await SwaggerParser.dereference(file);
const hasExample = (content) => Object.values(content).every((media) => "example" in media || Object.keys(media.examples ?? {}).length > 0);
let operations = 0;
let bodies = 0;
for (const [path, item] of Object.entries(api.paths)) {
  for (const [method, operation] of Object.entries(item).filter(([, value]) => value.responses)) {
    const name = `${method.toUpperCase()} ${path}`;
    operations++;
    const contents = [operation.requestBody, ...Object.values(operation.responses)].map((body) => body?.content).filter((content) => content);
    contents.forEach((content) => assert.ok(hasExample(content), `${name} has an example of ${Object.keys(content)}`));
    assert.ok(Object.keys(operation.responses).some((status) => status.startsWith("4")), `${name} has a problem`);
    bodies += contents.length;
  }
}
assert.equal(api.components.schemas.frameworkAgreement.properties.type.const, "frameworkAgreement");
assert.equal(api.paths["/agreements"].post.requestBody.content["application/json"].schema, api.components.schemas.frameworkAgreement);
console.log(`openapi.json: ${operations} operations, ${bodies} requests and answers with examples, read by Redocly and swagger-parser`);
