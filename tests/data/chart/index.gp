reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2014.00651:2027.07472]
set yrange [2.38769:299.522462]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2014.75882 50
2024.24118 50

2014.75882 100
2024.24118 100

2014.75882 150
2024.24118 150

2014.75882 200
2024.24118 200

2014.75882 250
2024.24118 250

EOD
$axis << EOD
2014.75882 50
2024.24118 50

2014.75882 100
2024.24118 100

2015 50
2015 47.170145

2016 50
2016 47.170145

2017 50
2017 47.170145

2018 50
2018 47.170145

2019 50
2019 47.170145

2020 50
2020 47.170145

2021 50
2021 47.170145

2022 50
2022 47.170145

2023 50
2023 47.170145

2024 50
2024 47.170145

EOD
$lines << EOD
2015 100 1196909
2016 76.9 1196909
2017 101.1 1196909
2018 117.6 1196909
2019 123.1 1196909
2020 109.9 1196909
2021 153.8 1196909
2022 193.4 1196909
2023 215.4 1196909
2024 208.8 1196909

2015 100 16017957
2016 80.3 16017957
2017 106.3 16017957
2018 135.6 16017957
2019 127.3 16017957
2020 101.9 16017957
2021 128.7 16017957
2022 182.7 16017957
2023 166 16017957
2024 173 16017957

EOD
$dots << EOD
2015 100 0.8 7 1196909
2016 76.9 0.8 7 1196909
2017 101.1 0.8 7 1196909
2018 117.6 0.8 7 1196909
2019 123.1 0.8 7 1196909
2020 109.9 0.8 7 1196909
2021 153.8 0.8 7 1196909
2022 193.4 0.8 7 1196909
2023 215.4 0.8 7 1196909
2024 208.8 0.8 7 1196909
2024 208.8 0.44 7 16777215
2015 100 0.8 7 16017957
2016 80.3 0.8 7 16017957
2017 106.3 0.8 7 16017957
2018 135.6 0.8 7 16017957
2019 127.3 0.8 7 16017957
2020 101.9 0.8 7 16017957
2021 128.7 0.8 7 16017957
2022 182.7 0.8 7 16017957
2023 166 0.8 7 16017957
2024 173 0.8 7 16017957
EOD
set label 'Exports to Russia and to all other partners' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label '2015 = 100, from values in US dollars' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow: provisional or estimated.' at screen 0.01944, screen 0.07024 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: Bureau of National Statistics.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '50' at screen 0.04646, screen 0.16024 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '100' at screen 0.04646, screen 0.32851 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '150' at screen 0.04646, screen 0.49679 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '200' at screen 0.04646, screen 0.66506 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '250' at screen 0.04646, screen 0.83333 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.07602, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.15254, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.22907, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.30559, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.38211, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.45863, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.53515, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.61167, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.6882, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.76472, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Russia 208.8' at screen 0.79984, screen 0.69468 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'All other partners 173' at screen 0.79984, screen 0.57419 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
