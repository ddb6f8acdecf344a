"""SNGD on generalised-ReLU GLMs in PyTorch, double precision, one thread: CPU nanoseconds per iteration and trial.

Every trial has its own data, d = 16 and m = 256, and draws its own minibatch of 32 with replacement in every iteration, or shares it with the
other trials. Usage: torch_sngd.py [rounds] [steps of a run]
"""

import sys
import time

try:
    import torch
except ImportError:
    sys.exit("PyTorch is missing for this Python: install python3-torch (Debian) or run: pip install torch")

torch.set_num_threads(1)
torch.manual_seed(1)
M, D, B = 256, 16, 32


def iterations(trials, shared, steps):
    x = torch.randn(trials, M, D, dtype=torch.float64) / 4
    planted = torch.randn(trials, D, 1, dtype=torch.float64)
    a = torch.rand(trials, 1, 1, dtype=torch.float64)
    b = a + 1
    z = x @ planted
    y = torch.where(z >= 0, b, a) * z
    every = torch.arange(trials).unsqueeze(1)

    def run():
        w = torch.randn(trials, D, 1, dtype=torch.float64)
        best, at = w, torch.full((trials, 1, 1), float("inf"), dtype=torch.float64)
        for _ in range(steps):
            if shared:
                index = torch.randint(M, (B,))
                xs, ys = x[:, index], y[:, index]
            else:
                index = torch.randint(M, (trials, B))
                xs, ys = x[every, index], y[every, index]
            z = xs @ w
            slope = torch.where(z >= 0, b, a)
            residual = slope * z - ys
            risk = (residual * residual).mean(1, keepdim=True)
            better = risk < at
            best, at = torch.where(better, w, best), torch.where(better, risk, at)
            g = xs.transpose(1, 2) @ (residual * slope) * (2 / B)
            norm = g.norm(dim=1, keepdim=True)
            w = torch.where(norm == 0, w, w - 0.01 * g / norm)
        return best

    return run


def rate(trials, shared, rounds, steps):
    run = iterations(trials, shared, steps)
    run()
    times = []
    for _ in range(rounds):
        begin = time.thread_time_ns()
        run()
        times.append(time.thread_time_ns() - begin)
    times.sort()
    return times[len(times) // 2] / (trials * steps)


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    runs = "" if steps == 200 else f", runs of {steps} steps"
    for name, trials, shared in (
        ("batched 1024", 1024, False),
        ("batched 128", 128, False),
        ("batched 128, shared draws", 128, True),
        ("single", 1, False),
    ):
        print(f"PyTorch {torch.__version__} {name}{runs}\t{rate(trials, shared, rounds, steps):.1f}", flush=True)
