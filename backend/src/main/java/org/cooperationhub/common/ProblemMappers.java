package org.cooperationhub.common;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every failure into problem+json. No text of an exception reaches a client. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Map<Integer, ProblemCode> BY_STATUS = Map.of(
            400, ProblemCode.MALFORMED_JSON,
            401, ProblemCode.UNAUTHENTICATED,
            403, ProblemCode.FORBIDDEN,
            404, ProblemCode.NOT_FOUND,
            405, ProblemCode.METHOD_NOT_ALLOWED,
            406, ProblemCode.NOT_ACCEPTABLE,
            413, ProblemCode.TOO_LARGE,
            415, ProblemCode.UNSUPPORTED_MEDIA_TYPE);

    @Inject
    RequestFacts facts;

    @Inject
    AllowedMethods methods;

    @Inject
    ProblemForm form;

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        var answer = answer(problem);
        problem.headers.forEach(answer::header);
        if (problem.code == ProblemCode.UNAUTHENTICATED) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.getStatus() < 400) return response;
        // one of several resources with this path was tried; another has the address, none the method
        if (refused instanceof NotFoundException && methods.lacks(facts.address(), facts.method()))
            return answer(ProblemCode.METHOD_NOT_ALLOWED, null, List.of(), null, null)
                    .header(HttpHeaders.ALLOW, methods.of(facts.address()))
                    .build();
        var code = BY_STATUS.getOrDefault(
                response.getStatus(), response.getStatus() < 500 ? ProblemCode.MALFORMED_JSON : ProblemCode.INTERNAL);
        var answer = answer(code, null, List.of(), null, null);
        if (refused instanceof NotAllowedException) answer.header(HttpHeaders.ALLOW, methods.of(facts.address()));
        if (refused instanceof NotSupportedException)
            answer.header(
                    facts.method().equals("PATCH") ? "Accept-Patch" : HttpHeaders.ACCEPT,
                    methods.taken(facts.address(), facts.method()));
        return answer.build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException unknown) {
        var error = unknown instanceof AuthenticationFailedException ? "Bearer error=\"invalid_token\"" : "Bearer";
        return answer(ProblemCode.UNAUTHENTICATED, null, List.of(), null, null)
                .header(HttpHeaders.WWW_AUTHENTICATE, error)
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(ProblemCode.FORBIDDEN, null, List.of(), null, null).build();
    }

    @ServerExceptionMapper
    Response lost(PersistenceException failure) {
        if (failure instanceof OptimisticLockException)
            return answer(ProblemCode.PRECONDITION_FAILED, null, List.of(), null, null)
                    .build();
        var cause = sqlCause(failure);
        if (cause == null) return unexpected(failure);
        var unreachable = cause instanceof SQLTransientConnectionException
                || failure instanceof JDBCConnectionException
                // the pool's own word when no connection came in time has neither state nor code
                || (cause.getSQLState() == null && cause.getErrorCode() == 0)
                || String.valueOf(cause.getSQLState()).startsWith("08");
        if (unreachable || cause.getErrorCode() == 1205 || cause.getErrorCode() == 1213) {
            LOG.warnf("database not available or busy: %s", cause.getClass().getSimpleName());
            return answer(ProblemCode.TEMPORARY_REDUCED_CAPACITY, null, List.of(), null, null)
                    .header(HttpHeaders.RETRY_AFTER, "2")
                    .build();
        }
        // 1062: a unique key; the schema's refusal of what somebody else wrote a moment before
        if (cause.getErrorCode() == 1062)
            return answer(ProblemCode.DUPLICATE, null, List.of(), null, null).build();
        return unexpected(failure);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        // at the begin or end of a transaction the database's word comes wrapped
        var cause = sqlCause(failure);
        if (cause != null && !(failure instanceof PersistenceException)) return lost(new PersistenceException(failure));
        LOG.errorf(failure, "request %s failed", facts.requestId());
        return answer(ProblemCode.INTERNAL, null, List.of(), null, null).build();
    }

    /** Keycloak cannot be asked for its keys now: the token may be good, so this is no 401. */
    @ServerExceptionMapper
    Response unverifiable(OIDCException away) {
        LOG.warnf("Keycloak is not available: %s", away.getMessage());
        return answer(ProblemCode.TEMPORARY_REDUCED_CAPACITY, null, List.of(), null, null)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .build();
    }

    private static @Nullable SQLException sqlCause(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) if (each instanceof SQLException sql) return sql;
        return null;
    }

    private Response.ResponseBuilder answer(
            ProblemCode code,
            @Nullable String detail,
            List<Fault> faults,
            Problem.@Nullable Current current,
            @Nullable List<String> changedFields) {
        return answer(new ProblemException(code, detail, faults, current, changedFields, Map.of()));
    }

    private Response.ResponseBuilder answer(ProblemException problem) {
        return Response.status(problem.code.status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, facts.language())
                .entity(form.of(problem));
    }
}
