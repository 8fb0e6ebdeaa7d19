package org.investportal.staff.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.staff.session.StaffPath;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Sends people who are not signed in from pages of the desk to the sign-in, and back to the page afterwards. A form that was sent is
 * answered with the sign-in page itself, which keeps the input.
 */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        ask(request, response);
    }

    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getServletPath().equals(StaffPath.SIGN_OUT)) {
            response.sendRedirect(StaffPath.SIGN_IN);
        } else if (request.getMethod().equals(HttpMethod.POST.name())) {
            askAgain(request, response);
        } else {
            String query = request.getQueryString();
            String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.sendRedirect(StaffPath.SIGN_IN + "?next=" + UriUtils.encode(StaffPath.safe(asked), UTF_8));
        }
    }

    private static void askAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(StaffPath.LINK)) {
            response.sendRedirect(request.getRequestURI() + "?old=yes"); // who has no password yet cannot sign in
        } else {
            request.getRequestDispatcher(StaffPath.EXPIRED).forward(request, response);
        }
    }
}
