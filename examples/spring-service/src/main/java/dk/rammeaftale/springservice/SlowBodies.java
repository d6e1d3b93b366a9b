package dk.rammeaftale.springservice;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets go of a body that is not waited for: Tomcat would read the rest of it before it ends the answer, however slowly it comes. */
@Component
final class SlowBodies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String LET_GO = SlowBodies.class.getName();

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                Runnable letGo = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                request.setAttribute(LET_GO, letGo);
                getNext().invoke(request, response);
            }
        });
    }

    static void letGo(HttpServletRequest request) {
        if (request.getAttribute(LET_GO) instanceof Runnable letGo) {
            letGo.run();
        }
    }
}
