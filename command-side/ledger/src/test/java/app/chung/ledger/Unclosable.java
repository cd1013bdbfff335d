package app.chung.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose user thinks that it has committed and closed it. */
record Unclosable(Connection real) {

    private static final Set<String> IGNORED = Set.of("close", "commit", "setAutoCommit");

    Connection connection() {
        return (Connection)
                Proxy.newProxyInstance(
                        Unclosable.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (IGNORED.contains(method.getName())) {
                                return null;
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
