"""One solution of a routing file by another solver: a peer for `lods-bench routing`.

PEER FILE SECONDS SEED OUT      PEER is pyvrp or ortools; OUT becomes a solution file, `Route #n: …` and the cost

Reads Solomon's text by the one-decimal rule and SDVRPTW in thousandths, as the published solutions do. OR-Tools takes
no seed. Needs `pip install pyvrp ortools`.
"""

import math
import os
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")


class Problem:
    """Whole numbers: tenths for Solomon, thousandths for SDVRPTW; node 0 is the depot."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.sited = "NODE_COORD_SECTION" in text
        self.longest = None
        self.read_sections(text) if self.sited else self.read_solomon(text)
        count = len(self.points)
        self.cost = [[0] * count for _ in range(count)]
        self.time = [[0] * count for _ in range(count)]
        for a, (ax, ay) in enumerate(self.points):
            for b, (bx, by) in enumerate(self.points):
                way = math.hypot(ax - bx, ay - by)
                if self.sited:
                    self.cost[a][b], self.time[a][b] = round(way * 1000), math.ceil(way * 1000)
                else:
                    self.cost[a][b] = self.time[a][b] = math.isqrt(round(100 * ((ax - bx) ** 2 + (ay - by) ** 2)))

    def read_solomon(self, text):
        rows = [line.split() for line in text.splitlines()]
        numbers = [[float(field) for field in row] for row in rows if row and row[0][0].isdigit()]
        fleet, capacity = next(row for row in numbers if len(row) == 2)
        clients = [row for row in numbers if len(row) == 7]
        self.points = [(row[1], row[2]) for row in clients]
        self.demand = [int(row[3]) for row in clients]
        self.windows = [(round(row[4] * 10), round(row[5] * 10)) for row in clients]
        self.service = [round(row[6] * 10) for row in clients]
        self.vehicles = [(int(capacity), None)] * int(fleet)

    def read_sections(self, text):
        heads, tables, section = {}, {}, None
        for line in text.splitlines():
            words = line.split()
            if not words or words[0] == "EOF":
                continue
            if words[0].endswith("_SECTION"):
                section = tables.setdefault(words[0], {})
            elif section is not None and words[0].lstrip("-").isdigit():
                section[int(words[0])] = [float(word) for word in words[1:]]
            else:
                key, value = line.split(":", 1)
                heads[key.strip()] = value.strip()
        order = range(1, int(heads["DIMENSION"]) + 1)
        self.points = [tuple(tables["NODE_COORD_SECTION"][node]) for node in order]
        self.demand = [int(tables["DEMAND_SECTION"][node][0]) for node in order]
        self.windows = [tuple(round(end * 1000) for end in tables["TIME_WINDOW_SECTION"][node]) for node in order]
        self.service = [round(tables["SERVICE_TIME_SECTION"][node][0] * 1000) for node in order]
        allowed = tables["VEHICLES_ALLOWED_CLIENTS_SECTION"]
        self.vehicles = [
            (int(tables["CAPACITY_SECTION"][number][0]), {int(client) - 1 for client in allowed[number]})
            for number in range(1, int(heads["VEHICLES"]) + 1)
        ]
        if "VEHICLES_MAX_DURATION" in heads:
            self.longest = round(float(heads["VEHICLES_MAX_DURATION"]) * 1000)


def pyvrp_routes(problem, seconds, seed):
    """The routes by vehicle; vehicles that are alike are one type."""
    from pyvrp import Model
    from pyvrp.stop import MaxRuntime

    model = Model()
    nodes = [model.add_location(x=round(x * 1000), y=round(y * 1000)) for x, y in problem.points]
    opens, closes = problem.windows[0]
    depot = model.add_depot(nodes[0], tw_early=opens, tw_late=closes)
    for node in range(1, len(nodes)):
        model.add_client(
            nodes[node], delivery=problem.demand[node], service_duration=problem.service[node],
            tw_early=problem.windows[node][0], tw_late=problem.windows[node][1],
        )
    kinds = {}
    for number, (capacity, allowed) in enumerate(problem.vehicles):
        kinds.setdefault((capacity, None if allowed is None else frozenset(allowed)), []).append(number)
    # A leg that is not allowed is far too long, but not so long that sums overflow.
    far = 100 * max(max(row) for row in problem.cost) + 1
    owners = []
    for (capacity, allowed), numbers in kinds.items():
        profile = model.add_profile()
        options = {} if problem.longest is None else {"shift_duration": problem.longest}
        model.add_vehicle_type(
            len(numbers), capacity=capacity, start_depot=depot, end_depot=depot, tw_early=opens, tw_late=closes,
            profile=profile, **options,
        )
        owners.append(list(numbers))
        for a in range(len(nodes)):
            for b in range(len(nodes)):
                if a == b:
                    continue
                is_barred = allowed is not None and any(node and node not in allowed for node in (a, b))
                way = (far, far) if is_barred else (problem.cost[a][b], problem.time[a][b])
                model.add_edge(nodes[a], nodes[b], distance=way[0], duration=way[1], profile=profile)
    best = model.solve(MaxRuntime(seconds), seed=seed, display=False, collect_stats=False).best
    routes = {}
    for route in best.routes():
        visits = [step.idx + 1 for step in route.schedule() if step.is_client()]
        routes[owners[route.vehicle_type()].pop(0)] = visits
    return routes


def ortools_routes(problem, seconds):
    """The routes by vehicle, by guided local search."""
    from ortools.constraint_solver import pywrapcp, routing_enums_pb2

    fleet = len(problem.vehicles)
    manager = pywrapcp.RoutingIndexManager(len(problem.points), fleet, 0)
    routing = pywrapcp.RoutingModel(manager)
    node = manager.IndexToNode
    cost = routing.RegisterTransitCallback(lambda a, b: problem.cost[node(a)][node(b)])
    time = routing.RegisterTransitCallback(
        lambda a, b: problem.time[node(a)][node(b)] + problem.service[node(a)])
    demand = routing.RegisterUnaryTransitCallback(lambda a: problem.demand[node(a)])
    routing.SetArcCostEvaluatorOfAllVehicles(cost)
    opens, closes = problem.windows[0]
    routing.AddDimension(time, closes, closes, False, "time")
    clock = routing.GetDimensionOrDie("time")
    routing.AddDimensionWithVehicleCapacity(demand, 0, [capacity for capacity, _ in problem.vehicles], True, "load")
    for client in range(1, len(problem.points)):
        index = manager.NodeToIndex(client)
        clock.CumulVar(index).SetRange(*problem.windows[client])
        hosts = [number for number, (_, allowed) in enumerate(problem.vehicles) if allowed is None or client in allowed]
        if len(hosts) < fleet:
            routing.VehicleVar(index).SetValues([-1] + hosts)
    for number in range(fleet):
        clock.CumulVar(routing.Start(number)).SetRange(opens, closes)
        clock.CumulVar(routing.End(number)).SetRange(opens, closes)
        if problem.longest is not None:
            clock.SetSpanUpperBoundForVehicle(problem.longest, number)
    parameters = pywrapcp.DefaultRoutingSearchParameters()
    parameters.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PARALLEL_CHEAPEST_INSERTION
    parameters.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    parameters.time_limit.FromMilliseconds(round(seconds * 1000))
    found = routing.SolveWithParameters(parameters)
    if found is None:
        sys.exit("no solution")
    routes = {}
    for number in range(fleet):
        index, route = routing.Start(number), []
        while not routing.IsEnd(index):
            if node(index):
                route.append(node(index))
            index = found.Value(routing.NextVar(index))
        if route:
            routes[number] = route
    return routes


def main():
    peer, path, seconds, seed, out = sys.argv[1:]
    problem = Problem(path)
    if peer == "pyvrp":
        routes = pyvrp_routes(problem, float(seconds), int(seed))
    else:
        routes = ortools_routes(problem, float(seconds))
    cost = 0
    for route in routes.values():
        cost += sum(problem.cost[a][b] for a, b in zip([0] + route, route + [0]))
    with open(out, "w", encoding="utf-8") as file:
        for number in range(len(problem.vehicles)):
            if problem.sited or number in routes:
                file.write(" ".join([f"Route #{number + 1}:"] + [str(node) for node in routes.get(number, [])]) + "\n")
        file.write(f"Cost {cost if problem.sited else cost / 10}\n")


main()
