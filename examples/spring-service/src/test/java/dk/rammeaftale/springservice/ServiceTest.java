package dk.rammeaftale.springservice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test of the running service; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "rammeaftale.folder=./target/tests/${random.uuid}",
            "server.tomcat.connection-timeout=1s",
            "rammeaftale.body-within=2s",
            "springdoc.api-docs.enabled=false" // is there for the recipes
        })
@Import(Http.class)
@interface ServiceTest {}
