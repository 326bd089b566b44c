
// What holds for every class over memory of the module. The place in memory is no field of the object: it is not
// listed, spread or logged. An object without one was freed, or was never filled, and is refused by name.
const __classes = new Map([__CLASSES__]);
for (const [Class, name] of __classes) {
    Object.defineProperty(Class.prototype, "__wbg_ptr", {
        get() {
            throw __refuseHandle(name);
        },
        set(value) {
            Object.defineProperty(this, "__wbg_ptr", { value, writable: true, configurable: true });
        },
    });
    Object.defineProperty(Class.prototype, Symbol.for("nodejs.util.inspect.custom"), {
        value(_depth, options, inspect) {
            const shown = Object.hasOwn(this, "__wbg_ptr") ? this.toJSON?.() : undefined;
            return `${name} ${inspect(shown ?? {}, options)}`;
        },
    });
}
