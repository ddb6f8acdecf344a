"""The benchmark's SNGD in PyTorch (eager, compiled) and JAX (vmap + jit) on the same GPU: rows for the table of GpuCheck.

Same problem: generalised-ReLU GLMs, d = 16, m = 256, b = 32, double precision, data of its own in every lane, minibatches shared by
the lanes or drawn by each. Median of five runs after one that compiles.
"""
import os
import statistics
import sys
import time

os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
M, D, B, STEPS, ETA = 256, 16, 32, 200, 0.01


def row(name, lanes, run):
    try:
        run()
        seconds = []
        for _ in range(5):
            start = time.perf_counter()
            run()
            seconds.append(time.perf_counter() - start)
        print(f"| {name} | {lanes} | {statistics.median(seconds) / STEPS / lanes * 1e9:.3f} | | | |", flush=True)
    except Exception as e:
        print(f"| {name} | {lanes} | {type(e).__name__}: {str(e).splitlines()[0][:80] if str(e) else ''} | | | |", flush=True)


def torch_rows(lanes):
    import torch

    if not torch.cuda.is_available():
        raise ImportError("torch sees no GPU")
    gpu = torch.device("cuda")
    x = torch.randn(lanes, M, D, dtype=torch.float64, device=gpu)
    y = torch.randn(lanes, M, dtype=torch.float64, device=gpu)
    w0 = torch.randn(lanes, D, dtype=torch.float64, device=gpu)

    def step(w, xs, ys):
        z = torch.einsum("lbd,ld->lb", xs, w)
        slope = torch.where(z >= 0, 1.0, 0.5)
        g = torch.einsum("lbd,lb->ld", xs, (slope * z - ys) / (B / 2) * slope)
        norm = g.norm(dim=1, keepdim=True)
        return w - torch.where(norm == 0, 0.0, g / norm) * ETA

    def shared(one):
        chosen = torch.randint(M, (STEPS, B), device=gpu)

        def run():
            w = w0
            for t in range(STEPS):
                w = one(w, x[:, chosen[t]], y[:, chosen[t]])
            torch.cuda.synchronize()

        return run

    def own(one):
        each = torch.arange(lanes, device=gpu)[:, None]

        def run():
            w = w0
            for _ in range(STEPS):
                chosen = torch.randint(M, (lanes, B), device=gpu)
                w = one(w, x[each, chosen], y[each, chosen])
            torch.cuda.synchronize()

        return run

    for how, one in (("eager", step), ("compiled", torch.compile(step))):
        row(f"torch {torch.__version__} {how}, shared minibatches", lanes, shared(one))
        row(f"torch {torch.__version__} {how}, own minibatches", lanes, own(one))


def jax_rows(lanes):
    import jax
    import jax.numpy as np

    jax.config.update("jax_enable_x64", True)
    if jax.default_backend() != "gpu":
        raise ImportError("jax sees no GPU")
    keys = jax.random.split(jax.random.key(1), 4)
    x = jax.random.normal(keys[0], (lanes, M, D))
    y = jax.random.normal(keys[1], (lanes, M))
    w0 = jax.random.normal(keys[2], (lanes, D))
    chosen = jax.random.randint(keys[3], (STEPS, B), 0, M)

    def step(w, xs, ys):
        z = xs @ w
        slope = np.where(z >= 0, 1.0, 0.5)
        g = xs.T @ ((slope * z - ys) / (B / 2) * slope)
        norm = np.linalg.norm(g)
        return w - np.where(norm == 0, 0.0, g / norm) * ETA

    def trial_shared(w, x, y):
        return jax.lax.scan(lambda v, i: (step(v, x[i], y[i]), None), w, chosen)[0]

    def trial_own(w, x, y, key):
        def one(v, k):
            i = jax.random.randint(k, (B,), 0, M)
            return step(v, x[i], y[i]), None

        return jax.lax.scan(one, w, jax.random.split(key, STEPS))[0]

    with_shared = jax.jit(jax.vmap(trial_shared))
    with_own = jax.jit(jax.vmap(trial_own))
    each = jax.random.split(jax.random.key(2), lanes)
    row(f"jax {jax.__version__} vmap + jit, shared minibatches", lanes, lambda: with_shared(w0, x, y).block_until_ready())
    row(f"jax {jax.__version__} vmap + jit, own minibatches", lanes, lambda: with_own(w0, x, y, each).block_until_ready())


if __name__ == "__main__":
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for name, rows in (("torch", torch_rows), ("jax", jax_rows)):
        for lanes in (1_000, 10_000, 100_000):
            if lanes > most:
                continue
            try:
                rows(lanes)
            except ImportError as e:
                print(f"| {name} is not measured: {e} | | | | | |", flush=True)
                break
