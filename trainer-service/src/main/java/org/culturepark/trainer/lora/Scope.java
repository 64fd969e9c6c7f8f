package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;

/**
 * Bounds the life of intermediate results: what is computed from arrays of a scope is freed with it.
 *
 * <p>In DJL a result belongs to the manager of its first operand. So whatever enters a computation first has to
 * belong to the scope: inputs are taken in, and of long-lived arrays an alias is borrowed. Otherwise every step leaks.
 */
final class Scope implements AutoCloseable {
    private final NDManager manager;

    private Scope(NDManager manager) {
        this.manager = manager;
    }

    /** A scope within that of an array, or of whatever has the manager. */
    static Scope within(NDManager parent) {
        return new Scope(parent.newSubManager());
    }

    NDManager manager() {
        return manager;
    }

    /** Moves an array here; it is freed with the scope unless it is {@link #keep kept}. */
    NDArray take(NDArray array) {
        array.attach(manager);
        return array;
    }

    void take(NDList arrays) {
        arrays.attach(manager);
    }

    /** A second handle on the memory of a long-lived array. */
    NDArray borrow(NDArray array) {
        NDArray alias = array.reshape(array.getShape());
        alias.attach(manager);
        return alias;
    }

    /** Moves an array out, to where the scope was opened. */
    NDArray keep(NDArray array) {
        array.attach(manager.getParentManager());
        return array;
    }

    void keep(NDList arrays) {
        arrays.attach(manager.getParentManager());
    }

    @Override
    public void close() {
        manager.close();
    }
}
